package org.stagebook.interchange.protools.imports;

import java.time.Instant;
import java.util.Optional;
import org.stagebook.edit.change.NewObject;
import org.stagebook.interchange.protools.ParsedSession;
import org.stagebook.interchange.protools.PlugInUse;
import org.stagebook.interchange.protools.SessionHeader;
import org.stagebook.interchange.protools.SessionTime.TimecodeTime;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.timebase.Timecode;

/** Keeps what a session says of itself, with all its plug-ins, once for each file it was imported from. */
final class SessionDocuments {

    private final Production production;
    private final Instant now;

    SessionDocuments(Production production, Instant now) {
        this.production = production;
        this.now = now;
    }

    /** The document to be added; none if the production has one of that session and file. */
    Optional<NewObject> of(ParsedSession session, String fileName) {
        SessionHeader header = session.header();
        boolean known = production.getSessions().stream()
                .anyMatch(document -> header.sessionName().equals(document.getName())
                        && fileName.equals(document.getSourceFile() == null ? "" : document.getSourceFile()));
        return known ? Optional.empty() : Optional.of(document(session, fileName));
    }

    private NewObject document(ParsedSession session, String fileName) {
        SessionHeader header = session.header();
        NewObject document = NewObject.of(Literals.SESSION_DOCUMENT)
                .with(Literals.SESSION_DOCUMENT__NAME, header.sessionName())
                .with(Literals.SESSION_DOCUMENT__SOURCE_FILE, fileName)
                .with(Literals.SESSION_DOCUMENT__IMPORTED_AT, now)
                .with(Literals.SESSION_DOCUMENT__SAMPLE_RATE_HZ, header.sampleRateHz())
                .with(Literals.SESSION_DOCUMENT__BIT_DEPTH, header.bitDepth())
                .with(Literals.SESSION_DOCUMENT__START, start(header))
                .with(
                        Literals.SESSION_DOCUMENT__TIMECODE_FORMAT,
                        header.timecodeFormat().label());
        session.plugIns().forEach(use -> document.withPart(Literals.SESSION_DOCUMENT__PLUG_INS, plugIn(use)));
        return document;
    }

    private static String start(SessionHeader header) {
        TimecodeTime start = header.start();
        return new Timecode(header.timecodeFormat(), start.frame(), Math.min(start.hundredths(), 99)).toString();
    }

    private static NewObject plugIn(PlugInUse use) {
        return NewObject.of(Literals.SESSION_PLUG_IN)
                .with(Literals.SESSION_PLUG_IN__MANUFACTURER, use.manufacturer())
                .with(Literals.SESSION_PLUG_IN__NAME, use.name())
                .with(Literals.SESSION_PLUG_IN__VERSION, use.version())
                .with(Literals.SESSION_PLUG_IN__FORMAT, use.format())
                .with(Literals.SESSION_PLUG_IN__STEMS, use.stems())
                .with(Literals.SESSION_PLUG_IN__INSTANCES, use.instances());
    }
}
