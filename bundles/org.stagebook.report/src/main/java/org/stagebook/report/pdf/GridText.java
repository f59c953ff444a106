package org.stagebook.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.report.block.CueGrid.Edge;
import org.stagebook.report.block.CueGrid.End;
import org.stagebook.report.block.CueGrid.Event;
import org.stagebook.report.block.Part;
import org.stagebook.report.pdf.Cell.Line;

/**
 * What a box of the cue sheet says, wrapped for its width: above, start, name, who and the words; below, where it stops.
 *
 * @param goingOn what it says on the pages after its first
 */
record GridText(List<Line> above, List<Line> below, List<Line> goingOn) {

    private static final int NAME_LINES = 4;
    private static final int WORD_LINES = 4;

    static GridText of(Event event, float width, Setting setting) {
        Lead strong = event.muted() ? setting.strong().in(Setting.PALE) : setting.strong();
        Lead body = event.muted() ? setting.body().in(Setting.PALE) : setting.body();
        Lead quiet = event.muted() ? setting.quiet().in(Setting.PALE) : setting.quiet();
        GridText text = new GridText(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        text.time(text.above, event.start(), width, strong, quiet, setting);
        text.add(
                text.above,
                event.start().edge() == Edge.CUT ? "" : fade(event.start(), true),
                width,
                quiet,
                1,
                setting);
        text.add(text.above, event.muted() ? "muted" : "", width, quiet, 1, setting);
        text.add(text.above, event.alert().isEmpty() ? "" : "! " + event.alert(), width, strong, 2, setting);
        text.add(text.above, event.name(), width, body, NAME_LINES, setting);
        text.add(text.above, event.character(), width, strong, 1, setting);
        text.add(
                text.above,
                event.words().isEmpty() ? "" : Part.quoted(event.words()),
                width,
                body,
                WORD_LINES,
                setting);
        text.add(
                text.below, event.stop().edge() == Edge.CUT ? "" : fade(event.stop(), false), width, quiet, 1, setting);
        text.time(text.below, event.stop(), width, body, quiet, setting);
        text.add(text.goingOn, (event.alert().isEmpty() ? "↓ " : "↓ ! ") + event.name(), width, quiet, 1, setting);
        return text;
    }

    float heightAbove() {
        return height(above);
    }

    float heightBelow() {
        return height(below);
    }

    static float height(List<Line> lines) {
        float height = 0;
        for (Line line : lines) {
            height += line.lead().leading();
        }
        return height;
    }

    private static String fade(End end, boolean in) {
        String kind = end.edge() == Edge.CROSS ? "cross" : in ? "fade in" : "fade out";
        return kind + " " + end.fadeFrames() + " fr";
    }

    /** Timecode and feet, beside each other where there is room. */
    private void time(List<Line> lines, End end, float width, Lead first, Lead second, Setting setting) {
        String both = end.timecode() + "  " + end.feet();
        if (first.width(both, setting.lettering()) <= width) {
            lines.add(Line.plain(both, first));
        } else {
            lines.add(Line.plain(end.timecode(), first));
            lines.add(Line.plain(end.feet(), second));
        }
    }

    private void add(List<Line> lines, String text, float width, Lead lead, int most, Setting setting) {
        if (text.isEmpty()) {
            return;
        }
        List<String> wrapped = setting.lettering().lines(text, width, lead);
        for (int i = 0; i < Math.min(most, wrapped.size()); i++) {
            boolean cut = i == most - 1 && wrapped.size() > most;
            String line = cut ? setting.lettering().oneLine(wrapped.get(i) + " …", width, lead) : wrapped.get(i);
            lines.add(Line.plain(line, lead));
        }
    }
}
