package org.stagebook.report.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.Heading;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Table;
import org.stagebook.report.content.BriefContent;
import org.stagebook.report.content.BriefContent.Contact;
import org.stagebook.report.content.BriefContent.Decision;
import org.stagebook.report.content.MixerWish;
import org.stagebook.report.content.MixerWish.Tracks;
import org.stagebook.report.content.PackageContent;

/** What the mixer asked to receive, what was decided, and whom to ask, for paper. */
final class AgreedBlocks {
    private AgreedBlocks() {}

    static List<Block> of(PackageContent content) {
        List<Block> blocks = new ArrayList<>(List.of(new Heading(1, "What was agreed", "")));
        content.wish()
                .ifPresentOrElse(
                        wish -> add(wish, blocks),
                        () -> blocks.add(new Paragraph("", "The mixer has not said what to receive.", true)));
        List<Decision> decisions = content.brief().decisions();
        if (decisions.isEmpty()) {
            blocks.add(new Paragraph("", "No decision about formats is recorded.", true));
            return blocks;
        }
        blocks.add(new Heading(2, "Decided formats", ""));
        blocks.add(new Table(
                "Decisions",
                List.of(),
                List.of(
                        Column.left("Subject", 2, Part.of("subject", "Subject", Look.TEXT)),
                        Column.left(
                                "Decision",
                                4,
                                Part.of("decision", "Decision", Look.TEXT),
                                Part.of("formats", "Formats", Look.QUIET),
                                Part.of("remark", "Remark", Look.QUIET)),
                        Column.left("By", 2, Part.of("by", "By", Look.TEXT)),
                        Column.left("On", 1, Part.of("on", "On", Look.TIME))),
                decisions.stream().map(AgreedBlocks::row).toList()));
        return blocks;
    }

    private static Row row(Decision decision) {
        return Row.of(List.of(
                List.of(decision.subject()),
                List.of(decision.decision(), String.join("\n", decision.formats()), decision.remark()),
                List.of(decision.decidedBy()),
                List.of(decision.decidedOn())));
    }

    private static void add(MixerWish wish, List<Block> blocks) {
        String whose = Stream.of(wish.name(), wish.mixer())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        blocks.add(new Heading(2, "What the mixer asked to receive", whose));
        wish.wishes().forEach(one -> blocks.add(new Paragraph(one.about(), one.wanted(), false)));
        blocks.add(new Table(
                "Tracks asked for",
                List.of(),
                List.of(
                        Column.left("Tracks", 2, Part.of("name", "Tracks", Look.TEXT)),
                        Column.left("For", 1.5, Part.of("role", "For", Look.TEXT)),
                        Column.right("At most", 1, Part.of("most", "At most", Look.NUMBER)),
                        Column.left(
                                "Layout",
                                3,
                                Part.of("layout", "Layout", Look.TEXT),
                                Part.of("order", "Channel order", Look.QUIET))),
                wish.tracks().stream().map(AgreedBlocks::row).toList()));
        if (!wish.remark().isEmpty()) {
            blocks.add(new Paragraph("", wish.remark(), false));
        }
    }

    private static Row row(Tracks tracks) {
        return Row.of(List.of(
                List.of(tracks.name()),
                List.of(tracks.role()),
                List.of(tracks.most()),
                List.of(tracks.layout(), tracks.channelOrder())));
    }

    static List<Block> people(BriefContent brief) {
        if (brief.people().isEmpty()) {
            return List.of();
        }
        Heading heading = new Heading(1, "Whom to ask", "");
        if (brief.people().stream().allMatch(Contact::isNameOnly)) {
            String names = String.join(
                    " · ", brief.people().stream().map(Contact::name).toList());
            return List.of(heading, new Paragraph("", names, false));
        }
        return List.of(
                heading,
                new Table(
                        "People",
                        List.of(),
                        List.of(
                                Column.left("Name", 2, Part.of("name", "Name", Look.TEXT)),
                                Column.left("Role", 2, Part.of("role", "Role", Look.TEXT)),
                                Column.left("From", 2, Part.of("from", "From", Look.TEXT)),
                                Column.left(
                                        "Reach",
                                        2,
                                        Part.of("email", "Email", Look.TEXT),
                                        Part.of("phone", "Phone", Look.TEXT))),
                        brief.people().stream().map(AgreedBlocks::row).toList()));
    }

    private static Row row(Contact person) {
        return Row.of(List.of(
                List.of(person.name()),
                List.of(person.roles().equals(person.name()) ? "" : person.roles()),
                List.of(person.organisation()),
                List.of(person.email(), person.phone())));
    }
}
