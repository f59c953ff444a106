package org.stagebook.ui.parts.versions.presenter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stagebook.history.words.Difference;
import org.stagebook.history.words.Topic;
import org.stagebook.history.words.WordsComparison;
import org.stagebook.timebase.TimeRange;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.parts.grid.presenter.GridCell;
import org.stagebook.ui.parts.grid.presenter.GridCell.Tone;
import org.stagebook.ui.parts.grid.presenter.GridColumn;
import org.stagebook.ui.parts.grid.presenter.GridColumn.Style;
import org.stagebook.ui.parts.versions.presenter.GroupedRows.Group;

/** What two versions differ in, in words: by topic, with reel and timecode. */
final class WordsRows {

    private static final Map<Topic, String> TITLES = new EnumMap<>(Map.of(
            Topic.PICTURE, "Picture",
            Topic.CUES, "Cues",
            Topic.NOTES, "Notes",
            Topic.MIXES, "Mixes and their files",
            Topic.SIGN_OFFS, "Sign-offs",
            Topic.SESSION, "Scenes, tracks and markers",
            Topic.HANDOFFS, "Handoffs",
            Topic.DELIVERABLES, "Deliverables",
            Topic.PEOPLE, "People",
            Topic.PRODUCTION, "Production"));

    private WordsRows() {}

    static GroupedRows<Difference> of(TimecodeFormat format) {
        return new GroupedRows<>(
                List.of(
                        new GridColumn("reel", "Reel", 48, Style.TEXT, false),
                        new GridColumn("where", "Where", 100, Style.NUMBER, false),
                        new GridColumn("what", "How", 84, Style.TEXT, false),
                        new GridColumn("sentence", "What is different", 320, Style.TEXT, true)),
                difference -> cells(difference, format));
    }

    private static List<GridCell> cells(Difference difference, TimecodeFormat format) {
        String where =
                difference.range().map(TimeRange::start).map(format::format).orElse("");
        return List.of(
                GridCell.of(difference.reel().orElse("")).in(Tone.QUIET),
                GridCell.of(where),
                GridCell.of(difference.what().word()).in(Tone.QUIET),
                GridCell.of(difference.sentence()));
    }

    static List<Group<Difference>> groups(WordsComparison comparison) {
        Map<Topic, List<Difference>> topics = new EnumMap<>(Topic.class);
        comparison
                .differences()
                .forEach(difference -> topics.computeIfAbsent(difference.topic(), key -> new ArrayList<>())
                        .add(difference));
        List<Group<Difference>> groups = new ArrayList<>();
        topics.forEach((topic, differences) -> groups.add(
                new Group<>(GridCell.of(TITLES.get(topic)), Integer.toString(differences.size()), differences)));
        return groups;
    }
}
