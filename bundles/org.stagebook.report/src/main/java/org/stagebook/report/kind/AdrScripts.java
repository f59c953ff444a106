package org.stagebook.report.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stagebook.model.AdrDetails;
import org.stagebook.model.CastMember;
import org.stagebook.model.Cue;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.Field;
import org.stagebook.report.block.FieldList;
import org.stagebook.report.block.Heading;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Section;
import org.stagebook.report.block.Table;
import org.stagebook.report.content.ReelTimes;
import org.stagebook.spotting.adr.AdrLine;
import org.stagebook.spotting.adr.AdrMark;
import org.stagebook.timebase.TimeRange;

/** The lines of each actor on pages of their own, large enough to be read from a stand. */
final class AdrScripts implements Content {

    private static final String NAME = "ADR lines";
    static final String NOBODY = "No character";

    private final Source source;
    private final String actor;
    private final NumberMarks numbers;
    private final List<Block> blocks = new ArrayList<>();

    AdrScripts(Source source, String actor) {
        this.source = source;
        this.actor = actor;
        this.numbers = NumberMarks.of(source.production());
    }

    @Override
    public List<Cue> numbered() {
        return wanted().values().stream()
                .flatMap(List::stream)
                .map(AdrLine::cue)
                .toList();
    }

    @Override
    public List<Block> blocks() {
        wanted().forEach(this::add);
        if (blocks.isEmpty()) {
            blocks.add(new Paragraph(
                    "",
                    "There are no lines to record: no cue is in a category ADR or group, and none has ADR details.",
                    true));
            blocks.add(table(actor, List.of()));
        }
        return blocks;
    }

    private Map<String, List<AdrLine>> wanted() {
        Map<String, List<AdrLine>> actors = byActor(source.adrLines());
        actors.keySet().removeIf(name -> !actor.isEmpty() && !actor.equals(name));
        return actors;
    }

    /** The lines by who speaks them: by the actor, or by the character where the cast names none. */
    static Map<String, List<AdrLine>> byActor(List<AdrLine> lines) {
        Map<String, List<AdrLine>> actors = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (AdrLine line : lines) {
            String name = line.actor().isEmpty() ? line.character() : line.actor();
            String shown = name.isEmpty() ? (line.group() ? "Loop group" : NOBODY) : name;
            String first = names.computeIfAbsent(shown.toUpperCase(Locale.ROOT), key -> shown);
            actors.computeIfAbsent(first, all -> new ArrayList<>()).add(line);
        }
        return actors;
    }

    private void add(String name, List<AdrLine> lines) {
        String characters = lines.stream()
                .map(AdrLine::character)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        blocks.add(new Section(name));
        blocks.add(new Heading(1, name, characters.equals(name) ? "" : characters));
        double minutes = lines.stream()
                .filter(line -> !line.isDone())
                .mapToDouble(AdrLine::minutes)
                .sum();
        long open = lines.stream().filter(line -> !line.isDone()).count();
        blocks.add(new FieldList(List.of(
                new Field("Lines", Integer.toString(lines.size())),
                new Field("To record", Long.toString(open)),
                new Field("Session time", duration(minutes)),
                new Field("Availability", remark(lines)))));
        blocks.add(table(name, lines));
    }

    private Table table(String name, List<AdrLine> lines) {
        return new Table(
                NAME,
                List.of(new Field("Actor", name)),
                columns(),
                lines.stream().map(this::row).toList());
    }

    private String remark(List<AdrLine> lines) {
        return lines.stream()
                .flatMap(line -> member(line).stream())
                .map(CastMember::getRemark)
                .map(Source::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private Optional<CastMember> member(AdrLine line) {
        return source.production().getCast().stream()
                .filter(member -> Source.text(member.getCharacter()).equalsIgnoreCase(line.character()))
                .findFirst();
    }

    /** Minutes as hours and minutes. */
    static String duration(double minutes) {
        long whole = Math.round(minutes);
        return whole / 60 > 0 ? whole / 60 + " h " + whole % 60 + " min" : whole + " min";
    }

    private static List<Column> columns() {
        return List.of(
                Column.left(
                        "No.",
                        1.3,
                        Part.of("number", "Number", Look.STRONG),
                        NumberMarks.part(),
                        new Part("reel", "Reel", "reel ", Look.QUIET)),
                Column.left(
                        "In / out",
                        1.2,
                        Part.of("start", "Start", Look.TIME),
                        Part.of("end", "End", Look.TIME),
                        Part.of("feet", "Start, feet", Look.TIME)),
                Column.left(
                        "Line",
                        5,
                        Part.of("character", "Character", Look.STRONG),
                        Part.of("line", "Line", Look.SCRIPT),
                        Part.of("alternates", "Alternates", Look.TEXT),
                        new Part("intent", "Intent", "how: ", Look.QUIET)),
                Column.left(
                        "Why",
                        1.5,
                        Part.of("reason", "Reason", Look.TEXT),
                        Part.of("marks", "Marks", Look.ALERT),
                        Part.of("versions", "Versions", Look.TEXT)),
                Column.left("Done", 1, Part.of("state", "State", Look.QUIET)));
    }

    private Row row(AdrLine line) {
        ReelTimes times = source.times(line.reel());
        Optional<TimeRange> range = Source.range(line.cue());
        return new Row(
                List.of(
                        List.of(
                                Source.text(line.cue().getNumber()),
                                numbers.of(line.cue()),
                                Integer.toString(line.reel().getNumber())),
                        List.of(
                                range.map(TimeRange::start).map(times::timecode).orElse("no place"),
                                range.map(TimeRange::end).map(times::timecode).orElse(""),
                                range.map(TimeRange::start).map(times::feet).orElse("")),
                        List.of(
                                line.character(),
                                line.line(),
                                alternates(line.cue()),
                                Source.text(line.cue().getIntent())),
                        List.of(line.reason(), marks(line), versions(line)),
                        List.of(state(line))),
                line.isDone() ? Row.Tone.PALE : Row.Tone.NORMAL);
    }

    static String alternates(Cue cue) {
        AdrDetails details = cue.getAdr();
        return details == null
                ? ""
                : details.getAlternates().stream()
                        .map(other ->
                                Source.text(other.getVersion()) + ": " + Part.quoted(Source.text(other.getLine())))
                        .collect(Collectors.joining("\n"));
    }

    static String marks(AdrLine line) {
        return line.marks().stream().map(AdrMark::words).collect(Collectors.joining(", "));
    }

    static String versions(AdrLine line) {
        return String.join(", ", line.versions());
    }

    static String state(AdrLine line) {
        AdrDetails details = line.cue().getAdr();
        String day = details == null ? "" : Source.text(details.getRecordedOn());
        return line.isDone() ? ("recorded " + day).strip() : line.state().getLiteral();
    }
}
