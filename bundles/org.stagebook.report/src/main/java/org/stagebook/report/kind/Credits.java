package org.stagebook.report.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stagebook.model.CastMember;
import org.stagebook.model.Facility;
import org.stagebook.model.Person;
import org.stagebook.report.block.Block;
import org.stagebook.report.block.Column;
import org.stagebook.report.block.Heading;
import org.stagebook.report.block.Look;
import org.stagebook.report.block.Paragraph;
import org.stagebook.report.block.Part;
import org.stagebook.report.block.Row;
import org.stagebook.report.block.Table;

/** Who is named at the end of the picture: the sound crew by credit, the cast, the houses. */
record Credits(Source source) implements Content {

    @Override
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        part(blocks, "Sound", List.of("Credit", "Name", "House"), crew());
        part(blocks, "Cast", List.of("Character", "Played by", "Remark"), cast());
        part(blocks, "Houses", List.of("House", "Town", "Rooms"), houses());
        if (blocks.stream().noneMatch(Heading.class::isInstance)) {
            blocks.add(new Paragraph("", "Nobody is entered in this production yet.", true));
        }
        return blocks;
    }

    private static void part(List<Block> blocks, String title, List<String> columns, List<Row> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Heading(1, title, ""));
        }
        blocks.add(new Table(
                title,
                List.of(),
                List.of(
                        Column.left(columns.get(0), 2, Part.of("credit", columns.get(0), Look.TEXT)),
                        Column.left(columns.get(1), 3, Part.of("name", columns.get(1), Look.STRONG)),
                        Column.left(columns.get(2), 2, Part.of("more", columns.get(2), Look.QUIET))),
                rows));
    }

    private List<Row> crew() {
        Map<String, List<Person>> credits = new LinkedHashMap<>();
        for (Person person : source.production().getPeople()) {
            List<String> roles = person.getRoles().isEmpty() ? List.of("") : person.getRoles();
            roles.forEach(role ->
                    credits.computeIfAbsent(role, all -> new ArrayList<>()).add(person));
        }
        List<Row> rows = new ArrayList<>();
        credits.forEach((role, people) -> {
            for (int i = 0; i < people.size(); i++) {
                Person person = people.get(i);
                rows.add(row(i == 0 ? role : "", Source.text(person.getName()), Source.text(person.getOrganisation())));
            }
        });
        return rows;
    }

    private List<Row> cast() {
        return source.production().getCast().stream()
                .map(member -> row(
                        Source.text(member.getCharacter()),
                        Source.text(member.getActor()).isEmpty() ? "not cast yet" : Source.text(member.getActor()),
                        loopGroup(member)))
                .toList();
    }

    private static String loopGroup(CastMember member) {
        return member.isLoopGroup() ? "loop group" : "";
    }

    private List<Row> houses() {
        return source.production().getFacilities().stream().map(Credits::house).toList();
    }

    private static Row house(Facility facility) {
        return row(
                Source.text(facility.getName()),
                Source.text(facility.getLocation()),
                facility.getRooms().stream().map(r -> Source.text(r.getName())).collect(Collectors.joining(", ")));
    }

    private static Row row(String first, String second, String third) {
        return Row.of(List.of(List.of(first), List.of(second), List.of(third)));
    }
}
