package org.stagebook.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stagebook.handoff.build.PackageDocument;
import org.stagebook.model.HandoffPackage;
import org.stagebook.model.Production;
import org.stagebook.report.content.BriefContent;
import org.stagebook.report.content.BriefContent.ContentGroup;
import org.stagebook.report.content.BriefContent.OpenQuestion;
import org.stagebook.report.content.CueCategory;
import org.stagebook.report.content.CueListContent;
import org.stagebook.report.content.CueRow;
import org.stagebook.report.content.ReelCues;
import org.stagebook.report.internal.Blocks;
import org.stagebook.report.internal.CategoryMark;
import org.stagebook.report.internal.CueCells;
import org.stagebook.report.internal.Html;
import org.stagebook.report.internal.Page;
import org.stagebook.report.internal.ReelMap;

/**
 * The brief for people: what the sender wants heard, what is open and what is wrong, how the contents are organised. A part
 * nobody has written is shown as empty, with what belongs there.
 */
public final class BriefPage implements PackageDocument {
    @Override
    public String fileName() {
        return "brief.html";
    }

    @Override
    public void write(HandoffPackage handoff, Production production, OutputStream out) throws IOException {
        BriefContent brief = BriefContent.of(handoff, production);
        CueListContent cues = CueListContent.of(production);
        List<Html> sections = new ArrayList<>();
        sections.add(intent(brief));
        sections.add(mattering(cues));
        sections.add(questions(brief));
        sections.add(problems(brief));
        sections.add(organisation(brief));
        sections.add(contents(brief));
        if (!brief.decisions().isEmpty()) {
            sections.add(decisions(brief));
        }
        if (!brief.people().isEmpty()) {
            sections.add(people(brief));
        }
        sections.add(checking());
        new Page("Brief", brief.header(), false).write(sections, out);
    }

    private static Html intent(BriefContent brief) {
        return Blocks.section(
                "Creative brief",
                brief.brief().isEmpty()
                        ? Blocks.empty(
                                "No brief has been written. The mixer receives files without context.",
                                List.of(
                                        "What should the audience feel, reel by reel?",
                                        "What must be heard? What may be thrown away?",
                                        "Which films or scenes are the reference, and for what?",
                                        "Where are space, silence and low end part of the idea?"))
                        : Blocks.prose(brief.brief()));
    }

    private static Html mattering(CueListContent cues) {
        Html section = Blocks.section("What matters, reel by reel");
        if (cues.reels().stream().allMatch(r -> r.cues().isEmpty())) {
            return section.add(Blocks.empty("The production has no cues yet.", List.of()));
        }
        cues.reels().forEach(r -> section.add(reel(r, cues.categories())));
        return section;
    }

    private static Html reel(ReelCues reel, List<CueCategory> categories) {
        Html part = Html.tag("div", "reel").add(Html.text("h3", reel.title()), CueCells.reelFacts(reel));
        if (reel.cues().isEmpty()) {
            return part.add(Blocks.empty("No cues in this reel.", List.of()));
        }
        part.add(ReelMap.of(reel, categories));
        List<CueRow> mattering = BriefContent.mattering(reel);
        if (mattering.isEmpty()) {
            return part.add(Blocks.empty(
                    "None of its " + Blocks.count(reel.cues().size(), "cue") + " says what it is for.",
                    List.of("A cue with an intent, or of high priority, is shown here.")));
        }
        List<String> headings = List.of("No.", "Timecode", "Feet", "Cat.", "Cue", "Intent and notes");
        Stream<List<Html>> rows = mattering.stream()
                .map(c -> List.of(
                        Blocks.figures(c.number()),
                        CueCells.timecode(c),
                        CueCells.feet(c),
                        Html.tag("td").add(CategoryMark.of(c.category())),
                        CueCells.description(c),
                        CueCells.intent(c)));
        return part.add(Blocks.table("cues", headings, rows));
    }

    private static Html questions(BriefContent brief) {
        Html section = Blocks.section("Open questions");
        if (brief.openQuestions().isEmpty()) {
            return section.add(Html.tag("p", "nothing").add("None were named by the sender."));
        }
        return section.add(Html.tag("ol", "questions")
                .addAll(brief.openQuestions().stream().map(BriefPage::question)));
    }

    private static Html question(OpenQuestion question) {
        Html item = Html.tag("li").add(Html.tag("span", "desc").add(question.text()));
        if (!question.askedBy().isEmpty()) {
            item.add(Html.tag("span", "who").add("asked by " + question.askedBy()));
        }
        return item.add(
                question.answer().isEmpty()
                        ? Html.tag("span", "status open").add("not answered")
                        : Html.tag("span", "answer").add(question.answer()));
    }

    private static Html problems(BriefContent brief) {
        Html section = Blocks.section("Known problems");
        if (brief.knownProblems().isEmpty()) {
            return section.add(Html.tag("p", "nothing").add("None were named by the sender."));
        }
        return section.add(
                Html.tag("ul", "problems").addAll(brief.knownProblems().stream().map(p -> Html.text("li", p))));
    }

    private static Html organisation(BriefContent brief) {
        return Blocks.section(
                "How it is organised",
                brief.organisation().isEmpty()
                        ? Blocks.empty(
                                "Nothing has been written about how the contents are organised.",
                                List.of(
                                        "Which tracks or stems hold what, in which order and layout?",
                                        "Where do handles, pops and the session start lie?",
                                        "What is printed, what is still live?"))
                        : Blocks.prose(brief.organisation()));
    }

    private static Html contents(BriefContent brief) {
        Html section = Blocks.section("Contents");
        long files = brief.contents().stream().mapToLong(g -> g.files().size()).sum();
        long bytes =
                brief.contents().stream().mapToLong(ContentGroup::sizeBytes).sum();
        section.add(Html.tag("p", "total").add(Blocks.count(files, "file") + ", " + Blocks.size(bytes)));
        if (brief.contents().isEmpty()) {
            return section;
        }
        Stream<List<Html>> rows = brief.contents().stream()
                .flatMap(g -> Stream.concat(
                        Stream.of(groupRow(g)),
                        g.files().stream()
                                .map(f -> List.of(file(f), Blocks.figures(Blocks.size(f.sizeBytes())), hash(f)))));
        return section.add(Blocks.table("files", List.of("File", "Size", "Hash"), rows));
    }

    private static List<Html> groupRow(ContentGroup group) {
        String extent = Blocks.count(group.files().size(), "file");
        return List.of(
                Html.tag("td", "group").add(Html.text("b", group.role())).add(" " + extent),
                Html.tag("td", "group num").add(Blocks.size(group.sizeBytes())),
                Html.tag("td", "group"));
    }

    private static Html hash(BriefContent.ContentFile file) {
        return Html.tag("td", "hash").add(file.hash());
    }

    private static Html file(BriefContent.ContentFile file) {
        Html cell = Html.tag("td", "wide").add(Html.tag("span", "path").add(file.path()));
        return file.description().isEmpty()
                ? cell
                : cell.add(Html.tag("span", "note").add(file.description()));
    }

    private static Html decisions(BriefContent brief) {
        return Blocks.section(
                "Decided",
                Blocks.table(
                        "plain",
                        List.of("Subject", "Decision", "By", "On"),
                        brief.decisions().stream()
                                .map(d -> List.of(
                                        Blocks.cell(d.subject()),
                                        Blocks.cell(
                                                d.remark().isEmpty()
                                                        ? d.decision()
                                                        : d.decision() + " (" + d.remark() + ")"),
                                        Blocks.cell(d.decidedBy()),
                                        Blocks.figures(d.decidedOn())))));
    }

    private static Html people(BriefContent brief) {
        return Blocks.section(
                "Whom to ask",
                Blocks.table(
                        "plain",
                        List.of("Name", "Role", "From", "Reach"),
                        brief.people().stream()
                                .map(p -> List.of(
                                        Blocks.cell(p.name()),
                                        Blocks.cell(p.roles().equals(p.name()) ? "" : p.roles()),
                                        Blocks.cell(p.organisation()),
                                        Blocks.cell((p.email() + " " + p.phone()).strip())))));
    }

    private static Html checking() {
        return Blocks.section(
                "Is it all there?",
                Html.tag("p")
                        .add("Every file was hashed when the package was built. ")
                        .add(Html.text("code", "stagebook handoff verify"))
                        .add(
                                " followed by this folder says what is missing, extra or changed; so does any program that knows "
                                        + "ASC MHL v2.0 (folder ")
                        .add(Html.text("code", "ascmhl"))
                        .add("). What the receiver says of it is kept in ")
                        .add(Html.text("code", "handoff-acceptance.json"))
                        .add("."));
    }
}
