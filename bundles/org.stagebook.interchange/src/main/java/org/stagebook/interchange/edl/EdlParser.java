package org.stagebook.interchange.edl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.text.SourceLine;

/**
 * Reads CMX3600 edit lists as programs of today write them, line by line.
 *
 * <p>Reads anything; {@link Edl#isEditList} says whether it was one. Every line that was not read, or not for certain, has a
 * warning; comments without a meaning here are kept among the remarks.
 */
public final class EdlParser {

    private final EdlCollector edl;
    private final EventLine events;
    private final Statements statements;
    private final Comments comments;

    private EdlParser(Warnings warnings) {
        this.edl = new EdlCollector(warnings);
        this.events = new EventLine(warnings);
        this.comments = new Comments(edl);
        this.statements = new Statements(edl, comments);
    }

    /** Reads a list that is in memory. */
    public static Edl parse(byte[] bytes) {
        try {
            return parse(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can always be read", e);
        }
    }

    /**
     * Reads a list to the end of the stream, which is left open.
     *
     * @throws IOException if the stream cannot be read
     */
    public static Edl parse(InputStream in) throws IOException {
        Warnings warnings = new Warnings();
        EdlParser parser = new EdlParser(warnings);
        EdlLines lines = new EdlLines(in, warnings);
        Optional<SourceLine> line = lines.next();
        while (line.isPresent()) {
            parser.accept(line.get());
            line = lines.next();
        }
        return parser.edl.finish();
    }

    private void accept(SourceLine line) {
        String text = line.text().strip();
        if (text.isEmpty()) {
            return;
        }
        if (ResolveMarkerLine.isOne(text)) {
            ResolveMarkerLine.read(line.number(), text, edl);
        } else if (text.charAt(0) == '*') {
            comments.accept(line);
        } else if (!event(line) && !statements.accept(line.number(), text)) {
            unrecognised(line, text);
        }
    }

    private boolean event(SourceLine line) {
        Optional<EventDraft> event = events.read(line);
        event.ifPresent(draft -> {
            edl.settleLoose();
            edl.event(draft);
        });
        return event.isPresent();
    }

    private void unrecognised(SourceLine line, String text) {
        if (events.isDamagedEvent(line)) {
            edl.looseEvent(line.number(), text);
        } else {
            edl.loose(line.number(), text);
        }
    }
}
