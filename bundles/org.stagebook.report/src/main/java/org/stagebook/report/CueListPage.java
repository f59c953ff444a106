package org.stagebook.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stagebook.handoff.build.PackageDocument;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.report.content.CueCategory;
import org.stagebook.report.content.CueListContent;
import org.stagebook.report.content.CueRow;
import org.stagebook.report.content.PageHeader;
import org.stagebook.report.content.ReelCues;
import org.stagebook.report.internal.Blocks;
import org.stagebook.report.internal.CategoryMark;
import org.stagebook.report.internal.CueCells;
import org.stagebook.report.internal.Html;
import org.stagebook.report.internal.Page;
import org.stagebook.report.internal.ReelMap;

/** The cue list for people: reel by reel in the order of time, in timecode and feet, removed cues apart with their reasons. */
public final class CueListPage implements PackageDocument {
    @Override
    public String fileName() {
        return "cues.html";
    }

    @Override
    public void write(HandoffPackage handoff, Production production, OutputStream out) throws IOException {
        CueListContent content = CueListContent.of(production);
        List<Html> sections = new ArrayList<>();
        sections.add(overview(content));
        content.reels().forEach(r -> sections.add(reel(r, content.categories())));
        new Page("Cue list", PageHeader.of(handoff, production), true).write(sections, out);
    }

    private static Html overview(CueListContent content) {
        if (content.cueCount() + content.removedCount() == 0) {
            return Blocks.section(
                    "No cues",
                    Blocks.empty(
                            "The production has no cues yet.",
                            List.of("Cues come from spotting notes, or are imported from a session's text export.")));
        }
        Html legend = Html.tag("p", "legend");
        content.categories().stream()
                .filter(c -> content.count(c) > 0)
                .forEach(c -> legend.add(
                        Html.tag("span").add(CategoryMark.of(c)).add(" " + c.name() + " " + content.count(c))));
        String total = Blocks.count(content.cueCount(), "cue") + " in "
                + Blocks.count(content.reels().size(), "reel")
                + (content.removedCount() > 0 ? ", " + content.removedCount() + " removed" : "");
        return Html.tag("section", "overview").add(Html.tag("p", "total").add(total), legend);
    }

    private static Html reel(ReelCues reel, List<CueCategory> categories) {
        Html section = Blocks.section(reel.title(), CueCells.reelFacts(reel)).with("class", "reel");
        if (reel.cues().isEmpty()) {
            section.add(Blocks.empty("No cues in this reel.", List.of()));
        } else {
            section.add(ReelMap.of(reel, categories), cues(reel.cues()));
        }
        if (!reel.removed().isEmpty()) {
            section.add(Html.text("h3", "Removed"), removed(reel.removed()));
        }
        return section;
    }

    private static Html cues(List<CueRow> cues) {
        List<String> headings =
                List.of("No.", "Timecode", "Length", "Feet", "Cat.", "Cue", "Intent and notes", "Origin", "Status");
        Stream<List<Html>> rows = cues.stream()
                .map(c -> List.of(
                        Blocks.figures(c.number()),
                        CueCells.timecode(c),
                        Blocks.figures(c.time().map(CueRow.CueTime::length).orElse("")),
                        CueCells.feet(c),
                        Html.tag("td").add(CategoryMark.of(c.category())),
                        CueCells.description(c),
                        CueCells.intent(c),
                        Blocks.cell(c.origin().equals("unknown") ? "" : c.origin()),
                        CueCells.status(c)));
        return Blocks.table("cues", headings, rows);
    }

    private static Html removed(List<CueRow> cues) {
        List<String> headings = List.of("No.", "Timecode", "Feet", "Cat.", "Cue", "Reason");
        Stream<List<Html>> rows = cues.stream()
                .map(c -> List.of(
                        Blocks.figures(c.number()),
                        CueCells.timecode(c),
                        CueCells.feet(c),
                        Html.tag("td").add(CategoryMark.of(c.category())),
                        Blocks.cell(c.description()),
                        Blocks.cell(c.removalReason().isEmpty() ? "no reason given" : c.removalReason())));
        return Blocks.table("cues removed", headings, rows);
    }
}
