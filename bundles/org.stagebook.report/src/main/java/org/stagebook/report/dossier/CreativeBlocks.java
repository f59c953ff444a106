package org.stagebook.report.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Heading;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.content.BriefContent.OpenQuestion;
import org.stagebook.report.content.BriefSection;
import org.stagebook.report.content.BriefSheet;
import org.stagebook.report.content.CreativeBrief;

/** The creative brief of production, reels and scenes, for paper. */
final class CreativeBlocks {
    private CreativeBlocks() {}

    static List<Block> of(CreativeBrief brief) {
        List<Block> blocks = new ArrayList<>(List.of(new Heading(1, "Creative brief", "")));
        if (brief.unwritten()) {
            blocks.add(quiet("Nobody has written a creative brief for the production, its reels or scenes: "
                    + guidance(List.of(BriefSection.values())) + "."));
            return blocks;
        }
        add(brief.production(), blocks);
        if (!brief.production().missing().isEmpty()) {
            blocks.add(quiet("Nothing written yet for the whole production: "
                    + guidance(brief.production().missing()) + "."));
        }
        brief.reels()
                .forEach(reel -> Stream.concat(Stream.of(reel.reel()), reel.scenes().stream())
                        .filter(sheet -> !sheet.unwritten())
                        .forEach(sheet -> add(sheet, blocks)));
        if (!brief.gaps().isEmpty()) {
            blocks.add(quiet("Nothing written yet: " + String.join("; ", brief.gaps()) + "."));
        }
        return blocks;
    }

    private static Paragraph quiet(String text) {
        return new Paragraph("", text, true);
    }

    private static String guidance(List<BriefSection> sections) {
        return sections.stream()
                .map(section -> section.title() + " (" + section.guidance() + ")")
                .collect(Collectors.joining("; "));
    }

    private static void add(BriefSheet sheet, List<Block> blocks) {
        if (sheet.unwritten()) {
            return;
        }
        blocks.add(new Heading(2, sheet.name(), sheet.aside()));
        sheet.texts().forEach((section, text) -> blocks.add(new Paragraph(section.title(), text, false)));
        for (OpenQuestion question : sheet.questions()) {
            String answer = question.answer().isEmpty() ? "" : "\n" + question.answer();
            blocks.add(new Paragraph("Open question", question.text() + answer, false));
        }
    }
}
