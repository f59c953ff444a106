package org.stagebook.interchange.edl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.interchange.Excerpt;
import org.stagebook.interchange.Warnings;
import org.stagebook.interchange.edl.EventDraft.Head;

/** What has been read of a list so far. */
final class EdlCollector {

    /** More lines than any edit has; keeps lists that number all events alike from being searched over and over. */
    private static final int LONGEST_GROUP = 16;

    /** More lines than a note of a marker has. */
    private static final int LONGEST_NOTE = 1_000;

    private final Warnings warnings;
    private final LabelTally tally = new LabelTally();
    private final Map<String, String> names = new HashMap<>();
    private final List<FrameCodeMode> modes = new ArrayList<>();
    private final List<EdlEvent> events = new ArrayList<>();
    private final List<EventDraft> group = new ArrayList<>();
    private final List<EdlLocator> locators = new ArrayList<>();
    private final List<EdlText> remarks = new ArrayList<>();
    private final List<EdlText> unrecognised = new ArrayList<>();
    private final List<Loose> loose = new ArrayList<>();
    private final UnkeptComments unkept = new UnkeptComments();
    private Optional<String> title = Optional.empty();
    private boolean ownerGone;

    /** What a line is unless a marker line follows, which makes it the beginning of that marker's note. */
    private enum Otherwise {
        COMMENT,
        UNRECOGNISED,
        DAMAGED_EVENT
    }

    private record Loose(int line, String text, Otherwise otherwise) {}

    EdlCollector(Warnings warnings) {
        this.warnings = warnings;
    }

    Warnings warnings() {
        return warnings;
    }

    /** One copy of a name, because lists repeat a few of them many times. */
    String name(String text) {
        return names.computeIfAbsent(text, key -> key);
    }

    void title(int line, String text) {
        if (title.isPresent()) {
            warnings.add(line, "The list has a second title, \"" + Excerpt.of(text, 60) + "\"; the first was kept.");
        } else {
            title = Optional.of(text);
        }
    }

    void mode(FrameCodeMode mode) {
        modes.add(mode);
    }

    /** Starts an event; lines with the number of the one before are parts of the same edit. */
    void event(EventDraft draft) {
        Head head = draft.head();
        boolean same = !group.isEmpty()
                && !head.number().isEmpty()
                && group.getLast().head().number().equals(head.number());
        if (!same) {
            closeGroup();
        } else if (group.size() == LONGEST_GROUP) {
            events.add(group.removeFirst().event());
        }
        ownerGone = false;
        Head shared = new Head(head.number(), name(head.reel()), name(head.channels()), head.effect());
        EventDraft kept = new EventDraft(draft.line(), shared, draft.source(), draft.record());
        group.add(kept);
        tally.note(kept);
    }

    /** The event that following lines speak of. */
    Optional<EventDraft> current() {
        settleLoose();
        return lastEvent();
    }

    /** The event whose marker a marker line is. */
    Optional<EventDraft> lastEvent() {
        return group.isEmpty() || ownerGone ? Optional.empty() : Optional.of(group.getLast());
    }

    /** The lines of the edit that following lines speak of; none before the first event. */
    List<EventDraft> currentGroup() {
        settleLoose();
        return ownerGone ? List.of() : List.copyOf(group);
    }

    /** What follows speaks of no event. */
    void leaveEvent() {
        ownerGone = true;
    }

    void locator(EdlLocator locator) {
        locators.add(locator);
    }

    void remark(int line, String text) {
        remarks.add(new EdlText(line, text));
    }

    /** A remark, as it is written, of a kind that is reported once. */
    void unkept(int line, String text) {
        remark(line, Comments.body(text));
        unkept.add(line, text);
    }

    /** A comment without a meaning, which may still turn out to be the note of a marker. */
    void looseComment(int line, String text) {
        loose(new Loose(line, text, Otherwise.COMMENT));
    }

    /** A line that may still turn out to be the note of a marker. */
    void loose(int line, String text) {
        loose(new Loose(line, text, Otherwise.UNRECOGNISED));
    }

    /** A line that was meant as an event, if it does not turn out to be the note of a marker. */
    void looseEvent(int line, String text) {
        loose(new Loose(line, text, Otherwise.DAMAGED_EVENT));
    }

    private void loose(Loose text) {
        if (lastEvent().isEmpty() || loose.size() == LONGEST_NOTE) {
            settleLoose();
        }
        loose.add(text);
    }

    /** Takes back the loose lines, one text. */
    String takeLoose() {
        List<String> texts = loose.stream().map(Loose::text).toList();
        loose.clear();
        return String.join("\n", texts);
    }

    /** Gives up on loose lines: they are no note; one warning for lines that follow each other. */
    void settleLoose() {
        List<EdlText> run = new ArrayList<>();
        for (Loose each : loose) {
            boolean ends = each.otherwise == Otherwise.COMMENT
                    || (!run.isEmpty() && each.line != run.getLast().line() + 1);
            if (ends) {
                settleUnrecognised(run);
            }
            if (each.otherwise == Otherwise.COMMENT) {
                comment(each);
            } else {
                run.add(new EdlText(each.line, each.text));
            }
            if (each.otherwise == Otherwise.DAMAGED_EVENT) {
                settleUnrecognised(run);
                damagedEvent(each);
            }
        }
        settleUnrecognised(run);
        loose.clear();
    }

    private void settleUnrecognised(List<EdlText> run) {
        if (!run.isEmpty()) {
            warnUnrecognised(run.getFirst(), run.getLast());
            unrecognised.addAll(run);
            run.clear();
        }
    }

    private void comment(Loose comment) {
        String body = Comments.body(comment.text);
        if (body.equals(CueMarkers.REMARK)) {
            remark(comment.line, body);
        } else {
            unkept(comment.line, comment.text);
        }
    }

    private void damagedEvent(Loose event) {
        leaveEvent();
        warnings.add(
                event.line,
                "An event needs four timecodes, source in and out and record in and out; this line has fewer, so it was"
                        + " not taken.");
    }

    private void warnUnrecognised(EdlText first, EdlText last) {
        boolean one = first.line() == last.line();
        String which = one ? "The line" : "This and the following lines up to " + last.line();
        warnings.add(
                first.line(),
                which + ", \"" + Excerpt.of(first.text(), 60) + "\", "
                        + (one ? "is no statement" : "are no statements")
                        + " of an edit list; nothing was made of " + (one ? "it." : "them."));
    }

    /** The list; nothing can be added after this. */
    Edl finish() {
        settleLoose();
        closeGroup();
        unkept.report(warnings);
        return new Edl(
                title.orElse(""),
                modes,
                events,
                locators,
                remarks,
                unrecognised,
                tally.evidence(modes.stream().findFirst()),
                warnings.inFileOrder());
    }

    private void closeGroup() {
        group.forEach(draft -> events.add(draft.event()));
        group.clear();
    }
}
