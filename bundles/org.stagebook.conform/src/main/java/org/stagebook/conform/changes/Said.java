package org.stagebook.conform.changes;

import java.util.Optional;
import org.stagebook.conform.match.ReelSpan;

/** What a row of a change list says, but for lengths. */
record Said(ChangeKind kind, Optional<ReelSpan> oldPlace, Optional<ReelSpan> newPlace, String words) {}
