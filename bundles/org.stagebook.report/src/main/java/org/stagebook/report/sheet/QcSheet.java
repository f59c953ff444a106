package org.stagebook.report.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.recording.Recording;
import org.stagebook.audio.recording.RecordingFormat;
import org.stagebook.delivery.check.Verdict;
import org.stagebook.delivery.rule.Outcome;
import org.stagebook.delivery.rule.RuleResult;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.SpecificationDocument;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.Field;
import org.stagebook.report.block.FieldList;
import org.stagebook.report.block.Heading;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.Report;
import org.stagebook.report.block.ReportHead;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Row.Tone;
import org.stagebook.report.block.Section;
import org.stagebook.report.block.Table;
import org.stagebook.report.block.Warning;

/**
 * A QC sheet, for whoever has to mend what was sent back: first what fails, with the clause, by how much and where, then everything
 * that was looked at.
 *
 * @param date of the check
 */
public record QcSheet(List<SheetSubject> subjects, LocalDate date) {

    /** Copies the list. */
    public QcSheet {
        subjects = List.copyOf(subjects);
    }

    /** The sheet. */
    public Report report() {
        List<Block> blocks = new ArrayList<>();
        for (SheetSubject subject : subjects) {
            if (subjects.size() > 1) {
                blocks.add(new Section(subject.name()));
            }
            add(blocks, subject);
        }
        String titles = subjects.stream()
                .map(subject -> subject.report().specification().title())
                .distinct()
                .collect(Collectors.joining(", "));
        return new Report(new ReportHead("QC sheet", titles, "", "", "", date.toString(), "", true, Map.of()), blocks);
    }

    private void add(List<Block> blocks, SheetSubject subject) {
        blocks.add(new Heading(1, subject.name(), subject.report().verdict().words()));
        blocks.add(facts(subject));
        blocks.add(
                new Paragraph("Channels", channels(subject.report().delivery().programme()), false));
        if (!subject.remarks().isEmpty()) {
            blocks.add(new Warning(subject.remarks()));
        }
        List<RuleResult> missed = subject.report().worstFirst(Outcome.FAIL);
        List<RuleResult> open = subject.report().worstFirst(Outcome.NEEDS_HUMAN);
        if (missed.isEmpty() && open.isEmpty()) {
            blocks.add(new Paragraph("", "Everything that was asked for is there.", false));
        }
        add(blocks, subject, "To mend", missed);
        add(blocks, subject, "For a person to decide", open);
        blocks.add(new Heading(2, "All that was looked at", ""));
        blocks.add(table("All", subject, subject.report().results()));
    }

    private void add(List<Block> blocks, SheetSubject subject, String title, List<RuleResult> results) {
        if (!results.isEmpty()) {
            blocks.add(new Heading(2, title, ""));
            blocks.add(table(title, subject, results));
        }
    }

    private FieldList facts(SheetSubject subject) {
        SpecificationDocument document = subject.report().specification().document();
        Recording recording = subject.report().delivery().programme();
        RecordingFormat format = recording.format();
        return new FieldList(List.of(
                new Field("Verdict", verdict(subject.report().verdict())),
                new Field("Specification", subject.report().specification().title()),
                new Field("Document", document.publisher() + ", " + document.title()),
                new Field("Version", document.version()),
                new Field(
                        "Dated", document.date().text() + " (" + document.date().age(date) + ")"),
                new Field("Known from", document.grade().words()),
                new Field(
                        "File",
                        format.container() + ", " + format.sample() + ", " + format.sampleRateHz() + " Hz, "
                                + length(format))));
    }

    private static String verdict(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "Passes";
            case FAIL -> "Fails";
            case NEEDS_HUMAN -> "Needs a human";
        };
    }

    private static String length(RecordingFormat format) {
        long millis = format.duration().toMillis();
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                millis % 1000);
    }

    private static String channels(Recording recording) {
        return recording
                        .channels()
                        .order()
                        .map(order -> name(order) + ": " + order)
                        .orElse(recording.format().channels() + ", in an order nobody stated")
                + ". " + recording.channels().reason();
    }

    private static String name(ChannelOrder order) {
        return order.layout().map(ChannelLayout::label).orElse(order.channelCount() + " channels");
    }

    private static Table table(String name, SheetSubject subject, List<RuleResult> results) {
        return new Table(
                name,
                List.of(new Field("File", subject.name())),
                List.of(
                        Column.left("Result", 1.1, Part.of("result", "Result", Look.STRONG)),
                        Column.left(
                                "What",
                                1.6,
                                Part.of("rule", "Rule", Look.TEXT),
                                Part.of("severity", "Follows", Look.QUIET)),
                        Column.right("Found", 1.1, Part.of("value", "Found", Look.TEXT)),
                        Column.left("Asked for", 1.6, Part.of("limit", "Asked for", Look.TEXT)),
                        Column.right("Margin", 0.8, Part.of("margin", "Margin", Look.NUMBER)),
                        Column.left(
                                "Clause",
                                3.4,
                                Part.of("clause", "Clause", Look.TEXT),
                                Part.of("method", "Method", Look.QUIET)),
                        Column.left(
                                "Where and why",
                                3.4,
                                Part.of("where", "Where", Look.TIME),
                                Part.of("why", "Why", Look.QUIET))),
                results.stream().map(result -> row(subject, result)).toList());
    }

    private static Row row(SheetSubject subject, RuleResult result) {
        Requirement asked = result.requirement();
        String place = asked.clause().place();
        String method = asked.method().words();
        List<List<String>> cells = List.of(
                List.of(result.outcome().words()),
                List.of(asked.title(), asked.severity().id()),
                List.of(result.value().isPresent() ? number("%.2f", result.value()) : result.found()),
                List.of(asked.asked()),
                List.of(number("%+.2f", result.margin())),
                List.of(
                        place.isEmpty()
                                ? asked.clause().text()
                                : place + ": " + asked.clause().text(),
                        method.isEmpty() ? "" : method + ", " + asked.window().words()),
                List.of(subject.places().apply(result.where()), result.why()));
        return new Row(cells, result.outcome() == Outcome.NOT_APPLICABLE ? Tone.PALE : Tone.NORMAL);
    }

    private static String number(String format, OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, format, value.getAsDouble()) : "";
    }
}
