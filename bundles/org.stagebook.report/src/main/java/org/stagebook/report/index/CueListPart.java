package org.stagebook.report.index;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.report.content.CueListContent;
import org.stagebook.report.content.CueRow;
import org.stagebook.report.content.ReelCues;
import org.stagebook.report.internal.Blocks;
import org.stagebook.report.internal.CategoryMark;
import org.stagebook.report.internal.CueCells;
import org.stagebook.report.internal.Html;

/** All cues, reel by reel in the order of time; each reel can be folded away. Removed cues stand apart with their reasons. */
final class CueListPart {
    private CueListPart() {}

    static Part of(CueListContent content) {
        if (content.cueCount() + content.removedCount() == 0) {
            return Part.of(
                    "cues",
                    "Cue list",
                    "",
                    Blocks.empty(
                            "The production has no cues yet.",
                            List.of("Cues come from spotting notes, or are imported from a session's text export.")));
        }
        String total = Blocks.count(content.cueCount(), "cue") + " in "
                + Blocks.count(content.reels().size(), "reel")
                + (content.removedCount() > 0 ? ", " + content.removedCount() + " removed" : "");
        List<Html> parts = new ArrayList<>();
        parts.add(jumps(content));
        content.reels().forEach(reel -> parts.add(reel(reel)));
        return new Part("cues", "Cue list", total, parts);
    }

    private static Html jumps(CueListContent content) {
        Html jumps = Html.tag("p", "jumps");
        content.reels()
                .forEach(reel -> jumps.add(Html.tag("a")
                        .with("href", "#" + id(reel))
                        .add(reel.title() + " (" + reel.cues().size() + ")")));
        return jumps.add(Html.tag("a").with("href", "cues.csv").add("as a table, cues.csv"));
    }

    private static String id(ReelCues reel) {
        return "cues-" + reel.number();
    }

    private static Html reel(ReelCues reel) {
        Html summary = Html.tag("summary")
                .add(Html.text("h3", reel.title()), Html.tag("span", "count").add(" " + counted(reel)));
        Html part = Html.tag("details", "reel")
                .with("id", id(reel))
                .with("open", "open")
                .add(summary, CueCells.reelFacts(reel));
        if (reel.cues().isEmpty()) {
            part.add(Html.tag("p", "nothing").add("No cues in this reel."));
        } else {
            part.add(cues(reel.cues()));
        }
        if (!reel.removed().isEmpty()) {
            part.add(Html.text("h3", "Removed"), removed(reel.removed()));
        }
        return part.add(
                Html.tag("p", "back").add(Html.tag("a").with("href", "#cues").add("Back to the reels")));
    }

    private static String counted(ReelCues reel) {
        return Blocks.count(reel.cues().size(), "cue")
                + (reel.removed().isEmpty() ? "" : ", " + reel.removed().size() + " removed");
    }

    private static Html cues(List<CueRow> cues) {
        List<String> headings =
                List.of("No.", "Timecode", "Length", "Feet", "Cat.", "Cue", "Intent and notes", "Origin", "Status");
        return Blocks.table(
                "cues",
                headings,
                cues.stream()
                        .map(c -> List.of(
                                Blocks.figures(c.number()),
                                CueCells.timecode(c),
                                Blocks.figures(
                                        c.time().map(CueRow.CueTime::length).orElse("")),
                                CueCells.feet(c),
                                Html.tag("td").add(CategoryMark.of(c.category())),
                                CueCells.description(c),
                                CueCells.intent(c),
                                Blocks.cell(c.origin().equals("unknown") ? "" : c.origin()),
                                CueCells.status(c))));
    }

    private static Html removed(List<CueRow> cues) {
        List<String> headings = List.of("No.", "Timecode", "Feet", "Cat.", "Cue", "Reason");
        return Blocks.table(
                "cues removed",
                headings,
                cues.stream()
                        .map(c -> List.of(
                                Blocks.figures(c.number()),
                                CueCells.timecode(c),
                                CueCells.feet(c),
                                Html.tag("td").add(CategoryMark.of(c.category())),
                                Html.tag("td", c.description().isEmpty() ? "none" : "wide")
                                        .add(c.description()),
                                Html.tag("td", "wide")
                                        .add(c.removalReason().isEmpty() ? "no reason given" : c.removalReason()))));
    }
}
