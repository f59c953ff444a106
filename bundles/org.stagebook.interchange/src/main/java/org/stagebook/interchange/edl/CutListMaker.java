package org.stagebook.interchange.edl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.cutlist.CutEvent;
import org.stagebook.interchange.cutlist.CutList;
import org.stagebook.interchange.cutlist.CutMarker;
import org.stagebook.interchange.cutlist.FrameSpan;
import org.stagebook.interchange.cutlist.Transition;
import org.stagebook.interchange.cutlist.Transition.Outgoing;
import org.stagebook.interchange.edl.SpanReader.SourceSpan;
import org.stagebook.timebase.TimecodeFormat;

/**
 * Makes a cut list of an edit list whose counting is known.
 *
 * <p>Of the two lines of a dissolve or wipe the first, which has no length, becomes the outgoing side of the second. The one
 * frame of a Resolve marker is a marker, no event.
 */
final class CutListMaker {

    private final Edl edl;
    private final TimecodeFormat format;
    private final Warnings warnings = new Warnings();
    private final Findings findings = new Findings();
    private final SpanReader spans = new SpanReader(warnings, findings);
    private final SourceCounting counting;
    private final SourceNames names = new SourceNames(findings);
    private final List<CutEvent> events = new ArrayList<>();

    CutListMaker(Edl edl, TimecodeFormat format) {
        this.edl = edl;
        this.format = format;
        this.counting = new SourceCounting(edl.modes(), format, warnings);
    }

    EdlCut make() {
        List<EdlEvent> lines = edl.events();
        for (int i = 0; i < lines.size(); i++) {
            EdlEvent line = lines.get(i);
            boolean outgoing = i + 1 < lines.size() && isOutgoingSide(line, lines.get(i + 1));
            if (!outgoing) {
                Optional<EdlEvent> before = i > 0 ? Optional.of(lines.get(i - 1)) : Optional.empty();
                add(line, before.filter(first -> isSameEdit(first, line)));
            }
        }
        noteOverlaps();
        List<CutMarker> markers = new MarkerSpans(format, warnings).of(edl.locators());
        findings.report(warnings);
        return new EdlCut(new CutList(edl.title(), format, events, markers), warnings.inFileOrder());
    }

    private static boolean isOutgoingSide(EdlEvent first, EdlEvent second) {
        return first.record().isEmpty() && isSameEdit(first, second);
    }

    private static boolean isSameEdit(EdlEvent first, EdlEvent second) {
        return !first.number().isEmpty()
                && first.number().equals(second.number())
                && first.channels().equals(second.channels())
                && first.effect().kind() == Transition.Kind.CUT
                && second.effect().kind() != Transition.Kind.CUT;
    }

    /** One frame; more at a rate that is not the list's, but a marker is a source of itself. */
    private static boolean isMarker(EdlEvent line, FrameSpan record) {
        return line.notes().marked() && (record.length() <= 1 || line.source().equals(line.record()));
    }

    private void add(EdlEvent line, Optional<EdlEvent> outgoingLine) {
        Optional<FrameSpan> record = spans.record(line, format);
        if (record.isEmpty() || isMarker(line, record.get())) {
            return;
        }
        spans.source(line, counting.at(line.line())).ifPresent(source -> {
            double speed = speed(line, source);
            noteLengths(line, source.frames(), record.get(), speed);
            events.add(new CutEvent(
                    line.line(),
                    line.number(),
                    line.channels(),
                    names.shown(line, outgoingLine),
                    source.frames(),
                    record.get(),
                    transition(line, outgoingLine),
                    speed));
        });
    }

    private Transition transition(EdlEvent line, Optional<EdlEvent> outgoingLine) {
        EdlEffect effect = line.effect();
        if (effect.kind() == Transition.Kind.CUT) {
            return Transition.CUT;
        }
        Optional<Outgoing> outgoing = outgoingLine.flatMap(first -> spans.source(first, counting.at(first.line()))
                .map(source -> new Outgoing(
                        names.outgoing(first, line),
                        source.backwards()
                                ? source.frames().startFrame()
                                : source.frames().endFrame(),
                        speed(first, source))));
        return new Transition(effect.kind(), effect.frames(), outgoing);
    }

    private double speed(EdlEvent line, SourceSpan source) {
        double nominal = format.framesPerTimecodeSecond();
        double exact = (double) format.rate().numerator() / format.rate().denominator();
        double shot = line.notes()
                .motion()
                .map(motion -> Math.abs(Math.abs(motion.framesPerSecond()) - exact) < 0.05
                        ? Math.signum(motion.framesPerSecond())
                        : rounded(motion.framesPerSecond() / nominal))
                .orElse(1.0);
        return source.backwards() && shot > 0 ? -shot : shot;
    }

    /** 26.4 of 24 frames a second is 1.1, not what is left of it in binary; lists give three digits at most. */
    private static double rounded(double speed) {
        return Math.rint(speed * 1e9) / 1e9;
    }

    private void noteLengths(EdlEvent line, FrameSpan source, FrameSpan record, double speed) {
        if (record.isEmpty()) {
            findings.add(Findings.Kind.NO_LENGTH, line.line());
        } else if (source.isEmpty() && speed != 0) {
            findings.add(Findings.Kind.NO_SOURCE, line.line());
        } else if (line.notes().motion().isEmpty() && source.length() != record.length()) {
            findings.add(Findings.Kind.LENGTHS_DIFFER, line.line());
        }
    }

    private void noteOverlaps() {
        List<CutEvent> inReelOrder = new ArrayList<>(events);
        inReelOrder.sort(Comparator.comparingLong(event -> event.recordFrames().startFrame()));
        Map<String, Long> ends = new HashMap<>();
        for (CutEvent event : inReelOrder) {
            FrameSpan place = event.recordFrames();
            if (!place.isEmpty() && place.startFrame() < ends.getOrDefault(event.channels(), Long.MIN_VALUE)) {
                findings.add(Findings.Kind.OVERLAP, event.line());
            }
            ends.merge(event.channels(), place.endFrame(), Math::max);
        }
    }
}
