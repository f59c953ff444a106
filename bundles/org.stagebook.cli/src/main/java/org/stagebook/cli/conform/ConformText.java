package org.stagebook.cli.conform;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.stagebook.cli.output.TextTable;
import org.stagebook.cli.output.TextTable.Column;
import org.stagebook.conform.Affected;
import org.stagebook.conform.StaleSubject;
import org.stagebook.conform.changes.ChangeRow;
import org.stagebook.conform.match.ReelSpan;
import org.stagebook.model.ConformState;
import org.stagebook.timebase.TimecodeFormat;

/** Prints a picture change for people: the change list, then what happens to cues and judgements. */
public final class ConformText {

    private static final int MOST_OTHERS = 20;
    private static final int WORDS_WIDTH = 60;

    private final ConformAnswer answer;
    private final TimecodeFormat format;

    public ConformText(ConformAnswer answer) {
        this.answer = answer;
        this.format = answer.plan().changes().format();
    }

    public void print(PrintStream out) {
        out.println(answer.plan().oldLabel() + " → " + answer.plan().newLabel());
        out.println();
        changes(out);
        cues(out);
        stale(out);
        answer.plan().notices().forEach(out::println);
        answer.warnings().forEach(out::println);
        out.println(answer.done() ? "Conformed." : "Nothing was changed.");
    }

    private void changes(PrintStream out) {
        if (answer.plan().changes().isEmpty()) {
            out.println("The cuts are the same.");
            out.println();
            return;
        }
        TextTable table = new TextTable(
                Column.left("Reel"),
                Column.left("Change"),
                Column.left("Old in"),
                Column.left("Old out"),
                Column.left("New in"),
                Column.left("New out"),
                Column.right("Length"),
                Column.right("Total"),
                Column.wrapped("What", WORDS_WIDTH));
        answer.plan().changes().rows().forEach(row -> table.add(cells(row)));
        table.print(out);
        out.println("Out points are exclusive; lengths in frames.");
        out.println();
    }

    private String[] cells(ChangeRow row) {
        return new String[] {
            String.valueOf(row.reelNumber()),
            row.kind().label(),
            label(row.oldPlace(), false),
            label(row.oldPlace(), true),
            label(row.newPlace(), false),
            label(row.newPlace(), true),
            signed(row.lengthChange()),
            signed(row.total()),
            row.words().isEmpty() ? row.name() : row.name() + ": " + row.words()
        };
    }

    private String label(Optional<ReelSpan> place, boolean end) {
        return place.map(span -> end ? span.frames().endFrame() : span.frames().startFrame())
                .map(frame -> format.format(format.positionOfFrame(frame)))
                .orElse("");
    }

    private static String signed(long frames) {
        return frames > 0 ? "+" + frames : String.valueOf(frames);
    }

    private void cues(PrintStream out) {
        List<Affected> cues = answer.cues();
        List<Affected> others = answer.others();
        out.println("Cues: " + answer.cues(ConformState.IN_PLACE) + " move along, " + answer.cues(ConformState.CHECK)
                + " to be checked, " + answer.cues(ConformState.CUT) + " cut. Clips, markers, scenes, fades and loops: "
                + others.size() + ".");
        cues.stream().filter(Affected::touched).forEach(cue -> said(out, cue));
        List<Affected> touched = others.stream().filter(Affected::touched).toList();
        touched.stream().limit(MOST_OTHERS).forEach(other -> said(out, other));
        if (touched.size() > MOST_OTHERS) {
            out.println("  And " + (touched.size() - MOST_OTHERS) + " more that are no cues; --json lists them.");
        }
        out.println();
    }

    private static void said(PrintStream out, Affected affected) {
        out.println("  " + affected.name() + ": " + affected.after().words());
    }

    private void stale(PrintStream out) {
        List<StaleSubject> stale = answer.plan().staleSubjects();
        if (!stale.isEmpty()) {
            out.println("No longer holds:");
            stale.forEach(subject -> out.println("  " + subject.words() + ": " + subject.reason()));
            out.println();
        }
    }
}
