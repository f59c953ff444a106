package org.stagebook.report.dossier;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.Heading;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Table;
import org.stagebook.report.content.BriefContent;
import org.stagebook.report.content.PackageContent;
import org.stagebook.report.content.PackageContent.Asked;

/** What the sender wrote, for paper. */
final class WordsBlocks {
    private WordsBlocks() {}

    static List<Block> of(String title, String text, String empty) {
        return List.of(new Heading(1, title, ""), new Paragraph("", text.isEmpty() ? empty : text, text.isEmpty()));
    }

    static List<Block> problems(BriefContent brief) {
        List<Block> blocks = new ArrayList<>(List.of(new Heading(1, "Known problems", "")));
        if (brief.knownProblems().isEmpty()) {
            blocks.add(new Paragraph("", "None were named by the sender.", true));
        }
        brief.knownProblems().forEach(problem -> blocks.add(new Paragraph("", "!  " + problem, false)));
        return blocks;
    }

    static List<Block> questions(PackageContent content) {
        Heading heading = new Heading(1, "Open questions", "");
        if (content.questions().isEmpty()) {
            return List.of(heading, new Paragraph("", "None were named by the sender.", true));
        }
        List<Column> columns = List.of(
                Column.left(
                        "Question",
                        4,
                        Part.of("text", "Question", Look.TEXT),
                        Part.of("where", "Where", Look.QUIET),
                        new Part("by", "Asked by", "asked by ", Look.QUIET)),
                Column.left("Answer", 3, Part.of("answer", "Answer", Look.TEXT), Part.of("open", "State", Look.QUIET)));
        List<Row> rows = content.questions().stream().map(WordsBlocks::question).toList();
        return List.of(heading, new Table("Open questions", List.of(), columns, rows));
    }

    private static Row question(Asked asked) {
        String answer = asked.question().answer();
        return Row.of(List.of(
                List.of(asked.question().text(), asked.where(), asked.question().askedBy()),
                List.of(answer, answer.isEmpty() ? "not answered" : "")));
    }
}
