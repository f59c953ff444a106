package org.stagebook.ui.parts.versions.presenter;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.history.compare.SoundResult;
import org.stagebook.history.sound.StemChanges;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Sign;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.versions.presenter.GroupedRows.Group;

/** What two versions differ in, in sound: what nobody asked for and what did not come first, then stem by stem. */
final class SoundRows {

    private SoundRows() {}

    static GroupedRows<SoundRow> of(TimecodeFormat format) {
        return new GroupedRows<>(
                List.of(
                        new GridColumn("stem", "Stem", 136, Style.TEXT, false),
                        new GridColumn("where", "Where", 236, Style.NUMBER, false),
                        new GridColumn("what", "How it sounds different", 180, Style.TEXT, true),
                        new GridColumn("level", "Difference, dBFS", 104, Style.NUMBER, false),
                        new GridColumn("cues", "Cues", 96, Style.TEXT, false),
                        new GridColumn("asked", "Asked for", 180, Style.TEXT, true)),
                row -> cells(row, format));
    }

    private static List<GridCell> cells(SoundRow row, TimecodeFormat format) {
        String where = row.range()
                .map(range -> format.formatNearest(range.start()) + " - " + format.formatNearest(range.end()))
                .orElse("");
        return List.of(
                GridCell.of(row.stem()),
                GridCell.of(where),
                GridCell.of(row.what()),
                GridCell.of(row.levelDb()),
                GridCell.of(row.cues()),
                GridCell.of(row.asked()).in(row.what().isEmpty() ? Tone.NORMAL : Tone.QUIET));
    }

    static List<Group<SoundRow>> groups(SoundResult result) {
        List<Group<SoundRow>> groups = new ArrayList<>();
        if (!result.unasked().isEmpty()) {
            groups.add(warning(
                    "Changed, but nobody asked",
                    result.unasked().stream().map(SoundRow::of).toList()));
        }
        if (!result.unanswered().isEmpty()) {
            groups.add(warning(
                    "Asked, but nothing changed",
                    result.unanswered().stream().map(SoundRow::of).toList()));
        }
        for (StemChanges stem : result.stems()) {
            groups.add(new Group<>(
                    GridCell.of(stem.name()).with(sign(stem.state())), stem.sentence(), rows(result, stem)));
        }
        return groups;
    }

    private static Group<SoundRow> warning(String title, List<SoundRow> rows) {
        return new Group<>(GridCell.of(title).with(Sign.ATTENTION), Integer.toString(rows.size()), rows);
    }

    private static List<SoundRow> rows(SoundResult result, StemChanges stem) {
        return result.matched().stream()
                .filter(it -> it.stem().equals(stem.name()) && stem.changes().contains(it.change()))
                .map(SoundRow::of)
                .toList();
    }

    private static Sign sign(StemChanges.State state) {
        return switch (state) {
            case SAME -> Sign.DONE;
            case DIFFERENT -> Sign.NOT_STARTED;
            case NEW, GONE -> Sign.ATTENTION;
            case UNKNOWN -> Sign.FAILED;
        };
    }

    /** The result in one sentence. */
    static String headline(SoundResult result) {
        if (result.stems().isEmpty()) {
            return "Neither version has files, so there is nothing to listen to.";
        }
        if (result.isAudiblySame()) {
            return "No audible change.";
        }
        long alone = count(result, StemChanges.State.NEW) + count(result, StemChanges.State.GONE);
        if (alone == result.stems().size()) {
            return "Nothing could be compared: the two have no file in common.";
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(counted(result.matched().size(), "stretch sounds", "stretches sound") + " different.");
        if (alone > 0) {
            sentences.add(counted(alone, "file is", "files are") + " in one of the two only.");
        }
        long unknown = count(result, StemChanges.State.UNKNOWN);
        if (unknown > 0) {
            sentences.add(counted(unknown, "file", "files")
                    + " could not be compared, so what was asked for is not held against the sound there.");
        }
        return String.join(" ", sentences);
    }

    private static long count(SoundResult result, StemChanges.State state) {
        return result.stems().stream().filter(stem -> stem.state() == state).count();
    }

    private static String counted(long count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }
}
