package org.stagebook.report.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stagebook.report.content.BriefContent;
import org.stagebook.report.content.CueCategory;
import org.stagebook.report.content.CueListContent;
import org.stagebook.report.content.CueRow;
import org.stagebook.report.content.ReelCues;
import org.stagebook.report.internal.Blocks;
import org.stagebook.report.internal.CategoryMark;
import org.stagebook.report.internal.CueCells;
import org.stagebook.report.internal.Html;
import org.stagebook.report.internal.ReelMap;

/** Each reel at a glance, and the cues of it that say what they are for. */
final class MatteringPart {
    private MatteringPart() {}

    static Part of(CueListContent cues) {
        String title = "What matters, reel by reel";
        if (cues.reels().stream().allMatch(r -> r.cues().isEmpty())) {
            return Part.of("mattering", title, "", Blocks.empty("The production has no cues yet.", List.of()));
        }
        List<Html> content = new ArrayList<>();
        content.add(legend(cues));
        cues.reels().forEach(reel -> content.add(reel(reel, cues.categories())));
        return new Part("mattering", title, "", content);
    }

    private static Html legend(CueListContent cues) {
        Html legend = Html.tag("p", "legend");
        cues.categories().stream()
                .filter(category -> cues.count(category) > 0)
                .forEach(category -> legend.add(Html.tag("span")
                        .add(CategoryMark.of(category))
                        .add(" " + category.name() + " " + cues.count(category))));
        return legend;
    }

    private static Html reel(ReelCues reel, List<CueCategory> categories) {
        Html part = Html.tag("div", "reel").add(Html.text("h3", reel.title()), CueCells.reelFacts(reel));
        if (reel.cues().isEmpty()) {
            return part.add(Html.tag("p", "nothing").add("No cues in this reel."));
        }
        part.add(ReelMap.of(reel, categories));
        List<CueRow> mattering = BriefContent.mattering(reel);
        if (mattering.isEmpty()) {
            return part.add(Html.tag("p", "nothing")
                    .add("None of its " + Blocks.count(reel.cues().size(), "cue")
                            + " says what it is for; a cue with an intent, or of high priority, is shown here."));
        }
        List<String> headings = List.of("No.", "Timecode", "Feet", "Cat.", "Cue", "Intent and notes");
        return part.add(Blocks.table("cues", headings, mattering.stream().map(MatteringPart::row)));
    }

    private static List<Html> row(CueRow cue) {
        return Stream.of(
                        Blocks.figures(cue.number()),
                        CueCells.timecode(cue),
                        CueCells.feet(cue),
                        Html.tag("td").add(CategoryMark.of(cue.category())),
                        CueCells.description(cue),
                        CueCells.intent(cue))
                .toList();
    }
}
