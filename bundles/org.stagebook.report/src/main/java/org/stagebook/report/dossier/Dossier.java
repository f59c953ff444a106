package org.stagebook.report.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Field;
import org.stagebook.report.block.FieldList;
import org.stagebook.report.block.Heading;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.block.Report;
import org.stagebook.report.block.ReportHead;
import org.stagebook.report.content.PackageContent;
import org.stagebook.report.content.PageHeader;
import org.stagebook.report.internal.Blocks;

/**
 * What a package says, in the order it is read on paper: figures and words first, the cues, which may be many, last.
 *
 * @param content the same as on the page
 */
public record Dossier(PackageContent content) {

    /** The dossier as blocks. */
    public Report report() {
        List<Block> blocks = new ArrayList<>(cover());
        blocks.addAll(WordsBlocks.of("Brief", content.brief().brief(), "No brief has been written."));
        blocks.addAll(CreativeBlocks.of(content.creative()));
        blocks.addAll(ChangesBlocks.of(content.changes()));
        blocks.addAll(ContentsBlocks.of(content));
        blocks.addAll(WordsBlocks.of(
                "How it is organised",
                content.brief().organisation(),
                "Nothing has been written about how the contents are organised."));
        blocks.addAll(WordsBlocks.problems(content.brief()));
        blocks.addAll(CheckBlocks.of(content.check()));
        blocks.addAll(AgreedBlocks.of(content));
        blocks.addAll(WordsBlocks.questions(content));
        blocks.addAll(AgreedBlocks.people(content.brief()));
        blocks.addAll(CueBlocks.of(content.cues()));
        return new Report(head(), blocks);
    }

    private ReportHead head() {
        PageHeader header = content.brief().header();
        Map<String, String> colours = new LinkedHashMap<>();
        content.cues().categories().forEach(category -> colours.put(category.code(), category.colour()));
        String code = header.productionCode().isEmpty() ? "" : " (" + header.productionCode() + ")";
        return new ReportHead(
                header.packageName().isEmpty() ? "Handoff package" : header.packageName(),
                header.productionTitle() + code,
                "handoff dossier",
                header.pictureCut(),
                "",
                header.date(),
                header.timecodeFormat().replaceFirst("^\\S+", "$0 fps"),
                false,
                colours);
    }

    private List<Block> cover() {
        PageHeader header = content.brief().header();
        return List.of(
                new FieldList(List.of(
                        new Field("From", header.sender()),
                        new Field("To", header.receiver()),
                        new Field("Picture cut", header.pictureCut()),
                        new Field("Replaces", header.supersedes()))),
                new Heading(1, "At a glance", ""),
                glance(),
                new Paragraph(
                        "",
                        "The same on a screen, with links to every file: index.html. Whether everything arrived as it was sent: "
                                + "stagebook handoff verify, or any program that knows ASC MHL v2.0.",
                        true));
    }

    private FieldList glance() {
        long open = content.check().open().size();
        long waived = content.check().waived().size();
        boolean unchecked = content.check().checkedAt().isEmpty()
                && content.check().findings().isEmpty();
        return new FieldList(List.of(
                new Field("Files", content.fileCount() + ", " + Blocks.size(content.sizeBytes())),
                new Field("Reels", Integer.toString(content.cues().reels().size())),
                new Field("Cues", Long.toString(content.cues().cueCount())),
                new Field("Open questions", Long.toString(content.unanswered())),
                new Field(
                        "Known problems",
                        Integer.toString(content.brief().knownProblems().size())),
                new Field("Findings", unchecked ? "not checked" : open + " open, " + waived + " waived"),
                new Field(
                        "Changes",
                        content.changes().before().isEmpty()
                                ? "first package"
                                : Integer.toString(content.changes().changes().size())),
                new Field("Package", content.brief().header().packageId())));
    }
}
