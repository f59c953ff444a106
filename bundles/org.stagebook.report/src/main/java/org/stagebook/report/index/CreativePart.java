package org.stagebook.report.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.report.content.BriefContent.OpenQuestion;
import org.stagebook.report.content.BriefSection;
import org.stagebook.report.content.BriefSheet;
import org.stagebook.report.content.CreativeBrief;
import org.stagebook.report.content.CreativeBrief.ReelBrief;
import org.stagebook.report.internal.Blocks;
import org.stagebook.report.internal.Html;

/** The creative brief of production, reels and scenes. What nobody wrote is said once, with what belongs there. */
final class CreativePart {
    private CreativePart() {}

    static Part of(CreativeBrief brief) {
        if (brief.unwritten()) {
            return Part.of(
                    "creative",
                    "Creative brief",
                    "",
                    Blocks.empty(
                            "Nobody has written a creative brief for the production, its reels or scenes.",
                            Stream.of(BriefSection.values())
                                    .map(section -> section.title() + ": " + section.guidance())
                                    .toList()));
        }
        List<Html> content = new ArrayList<>();
        content.add(production(brief.production()));
        brief.reels().stream().filter(reel -> !reel.unwritten()).forEach(reel -> content.add(reel(reel)));
        if (!brief.gaps().isEmpty()) {
            content.add(Html.tag("p", "gap").add("Nothing written yet: " + String.join("; ", brief.gaps()) + "."));
        }
        return new Part("creative", "Creative brief", "", content);
    }

    private static Html production(BriefSheet sheet) {
        Html part = Html.tag("div", "sheet").add(Html.text("h3", sheet.name()));
        if (!sheet.unwritten()) {
            part.add(words(sheet));
        }
        if (!sheet.missing().isEmpty()) {
            String missing = sheet.missing().stream()
                    .map(section -> section.title() + " (" + section.guidance() + ")")
                    .collect(Collectors.joining("; "));
            part.add(Html.tag("p", "gap").add("Nothing written yet: " + missing + "."));
        }
        return part;
    }

    private static Html reel(ReelBrief reel) {
        Html part = Html.tag("div", "sheet").add(Html.text("h3", reel.reel().name()));
        if (!reel.reel().unwritten()) {
            part.add(words(reel.reel()));
        }
        List<BriefSheet> scenes = reel.writtenScenes();
        return scenes.isEmpty() ? part : part.add(scenes(scenes));
    }

    private static Html words(BriefSheet sheet) {
        Html list = Html.tag("dl", "words");
        sheet.texts().forEach((section, text) -> list.add(Html.text("dt", section.title()), Html.text("dd", text)));
        if (!sheet.questions().isEmpty()) {
            list.add(Html.text("dt", "Open questions"), Html.tag("dd").addAll(questions(sheet)));
        }
        return list;
    }

    private static Stream<Html> questions(BriefSheet sheet) {
        return sheet.questions().stream().map(CreativePart::question);
    }

    private static Html question(OpenQuestion question) {
        Html line = Html.tag("span", "asked").add(question.text());
        return question.answer().isEmpty()
                ? line
                : line.add(Html.text("span", " "), Html.tag("span", "answer").add(question.answer()));
    }

    private static Html scenes(List<BriefSheet> scenes) {
        List<BriefSection> used = Stream.of(BriefSection.values())
                .filter(section ->
                        scenes.stream().anyMatch(scene -> !scene.text(section).isEmpty()))
                .toList();
        boolean asked = scenes.stream().anyMatch(scene -> !scene.questions().isEmpty());
        List<String> headings = new ArrayList<>(List.of("Scene"));
        used.forEach(section -> headings.add(section.title()));
        if (asked) {
            headings.add("Open questions");
        }
        return Blocks.table("scenes", headings, scenes.stream().map(scene -> row(scene, used, asked)));
    }

    private static List<Html> row(BriefSheet scene, List<BriefSection> used, boolean asked) {
        List<Html> cells = new ArrayList<>();
        Html name = Html.tag("td", "head")
                .add(Html.tag("span", "desc").add(scene.name().replaceFirst("^Scene ", "")));
        cells.add(
                scene.aside().isEmpty()
                        ? name
                        : name.add(Html.tag("span", "note").add(scene.aside())));
        used.forEach(section -> cells.add(text(scene.text(section))));
        if (asked) {
            Html cell = Html.tag("td", scene.questions().isEmpty() ? "none" : "text");
            cells.add(cell.addAll(questions(scene)));
        }
        return cells;
    }

    private static Html text(String text) {
        return Html.tag("td", text.isEmpty() ? "none" : "text").add(text);
    }
}
