package org.stagebook.interchange.edl;

import java.util.Optional;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.timebase.TimeSyntaxException;
import org.stagebook.timebase.TimecodeFormat;

/** Turns the labels of events into frames; what is no label of the format is refused by line. */
final class SpanReader {

    private final Warnings warnings;
    private final Findings findings;

    SpanReader(Warnings warnings, Findings findings) {
        this.warnings = warnings;
        this.findings = findings;
    }

    /**
     * A stretch of a source.
     *
     * @param backwards whether the list gives its end first
     */
    record SourceSpan(FrameSpan frames, boolean backwards) {}

    /** The place of an event in the reel; empty, and reported, if it has none. */
    Optional<FrameSpan> record(EdlEvent event, TimecodeFormat format) {
        try {
            noteSign(event.record().in(), event, format);
            noteSign(event.record().out(), event, format);
            long in = event.record().in().frame(format);
            long out = event.record().out().frameAfter(format);
            if (out >= in) {
                return Optional.of(new FrameSpan(in, out));
            }
            long day = format.framesPerDay();
            if (in - out > day / 2) {
                findings.add(Findings.Kind.PAST_MIDNIGHT, event.line());
                return Optional.of(new FrameSpan(in, out + day));
            }
            refuse(event, "its record out point lies before its in point");
        } catch (TimeSyntaxException e) {
            refuse(event, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    /** What an event uses of its source; empty, and reported, if that cannot be told. */
    Optional<SourceSpan> source(EdlEvent event, TimecodeFormat format) {
        try {
            long in = event.source().in().frame(format);
            long out = event.source().out().frameAfter(format);
            long day = format.framesPerDay();
            if (out >= in) {
                return Optional.of(new SourceSpan(new FrameSpan(in, out), false));
            }
            if (in - out > day / 2) {
                findings.add(Findings.Kind.PAST_MIDNIGHT, event.line());
                return Optional.of(new SourceSpan(new FrameSpan(in, out + day), false));
            }
            findings.add(Findings.Kind.BACKWARDS, event.line());
            return Optional.of(new SourceSpan(new FrameSpan(out, in), true));
        } catch (TimeSyntaxException e) {
            refuse(event, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void noteSign(EdlLabel label, EdlEvent event, TimecodeFormat format) {
        if (label.dropSign() && !format.dropFrame()) {
            findings.add(Findings.Kind.SIGN, event.line());
        }
    }

    private void refuse(EdlEvent event, String why) {
        String reason = why.endsWith(".") ? why : why + ".";
        warnings.add(event.line(), "Event " + event.number() + " was not taken: " + reason);
    }
}
