package org.stagebook.interchange.edl;

import java.util.Optional;
import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.text.SourceLine;

/** Reads event lines: the last four timecodes of a line and what stands before them. */
final class EventLine {

    private static final int LABELS = 4;

    private final Warnings warnings;

    EventLine(Warnings warnings) {
        this.warnings = warnings;
    }

    /** The event of a line; empty if it has not the four timecodes of one. */
    Optional<EventDraft> read(SourceLine line) {
        Tokens tokens = new Tokens(line.text());
        EdlLabel[] labels = new EdlLabel[LABELS];
        int last = lastOfFourLabels(line.text(), tokens, labels);
        if (last < LABELS) {
            return Optional.empty();
        }
        EventHead head = new EventHead(
                tokens, last - LABELS, complaint -> warnings.add(line.number(), "The event " + complaint + "."));
        if (last + 1 < tokens.count()) {
            warnings.add(
                    line.number(),
                    "Behind the timecodes of the event stands \""
                            + Excerpt.of(tokens.text(last + 1, tokens.count() - 1), 40) + "\", which was not read.");
        }
        return Optional.of(new EventDraft(
                line.number(), head.read(), new EdlSpan(labels[0], labels[1]), new EdlSpan(labels[2], labels[3])));
    }

    /** Whether a line that is no event was meant to be one: it begins with a number and has timecodes. */
    boolean isDamagedEvent(SourceLine line) {
        Tokens tokens = new Tokens(line.text());
        if (tokens.count() < 2 || !EventHead.isNumber(tokens.text(0))) {
            return false;
        }
        for (int i = 1; i < tokens.count(); i++) {
            if (LabelScanner.scan(line.text(), tokens.start(i), tokens.end(i)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static int lastOfFourLabels(String text, Tokens tokens, EdlLabel[] labels) {
        int run = 0;
        for (int token = tokens.count() - 1; token >= 0; token--) {
            Optional<EdlLabel> label = LabelScanner.scan(text, tokens.start(token), tokens.end(token));
            if (label.isEmpty()) {
                run = 0;
            } else {
                run++;
                labels[LABELS - run] = label.get();
            }
            if (run == LABELS) {
                return token + LABELS - 1;
            }
        }
        return -1;
    }
}
