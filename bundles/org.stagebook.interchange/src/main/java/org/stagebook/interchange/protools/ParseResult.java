package org.stagebook.interchange.protools;

import org.stagebook.interchange.ParseWarning;

/** What came of reading bytes: a session, or why they are none. */
public sealed interface ParseResult {

    /** The export was read; its warnings say what of it was not. */
    record Session(ParsedSession session) implements ParseResult {}

    /** The bytes are not a Pro Tools session text export, or the head of it cannot be read. */
    record NotASession(ParseWarning reason) implements ParseResult {}
}
