package org.stagebook.report.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.model.Production;
import org.stagebook.model.StagePhase;
import org.stagebook.report.status.DeliveryStatus.Entry;

/**
 * The phases of the work and the days deliverables are due, as a calendar other programs read: iCalendar, RFC 5545. Ids stay from one
 * export to the next, so that a calendar replaces what it has.
 */
public record StatusCalendar(DeliveryStatus status) {

    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /** The file; its lines end in CR LF by the standard, 3.1. */
    public String text() {
        StringBuilder out = new StringBuilder();
        line(out, "BEGIN:VCALENDAR");
        line(out, "VERSION:2.0");
        line(out, "PRODID:-//Stagebook//Delivery//EN");
        line(out, "X-WR-CALNAME:" + escaped(status.title()));
        for (Production production : status.productions()) {
            production.getPhases().stream()
                    .filter(phase -> phase.getStart() != null)
                    .forEach(phase -> phase(out, production, phase));
        }
        status.entries().stream()
                .filter(entry -> entry.cell().due().isPresent())
                .forEach(entry -> due(out, entry));
        line(out, "END:VCALENDAR");
        return out.toString();
    }

    private void phase(StringBuilder out, Production production, StagePhase phase) {
        LocalDate end = Objects.requireNonNullElse(phase.getEnd(), phase.getStart());
        begin(out, phase.getId(), phase.getStart(), end);
        line(out, "SUMMARY:" + escaped(Objects.requireNonNullElse(phase.getName(), String.valueOf(phase.getKind()))));
        line(out, "DESCRIPTION:" + escaped(production.getTitle() + ", " + phase.getKind()));
        line(out, "END:VEVENT");
    }

    private void due(StringBuilder out, Entry entry) {
        DeskCell cell = entry.cell();
        LocalDate day = cell.due().orElseThrow();
        begin(out, cell.deliverable().getId(), day, day);
        line(out, "SUMMARY:" + escaped("Due: " + entry.name() + " (" + entry.place() + ")"));
        line(out, "DESCRIPTION:" + escaped(new CellWords(cell).state()));
        line(out, "TRANSP:TRANSPARENT");
        line(out, "END:VEVENT");
    }

    private void begin(StringBuilder out, String id, LocalDate first, LocalDate last) {
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + escaped(id) + "@stagebook");
        line(out, "DTSTAMP:" + DAY.format(status.date()) + "T000000Z");
        line(out, "DTSTART;VALUE=DATE:" + DAY.format(first));
        line(out, "DTEND;VALUE=DATE:" + DAY.format(last.plusDays(1)));
    }

    /** 3.3.11. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Folded so that no line is longer than 75 octets, 3.1; no character is taken apart. */
    private static void line(StringBuilder out, String text) {
        int octets = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String character = Character.toString(text.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += size;
        }
        out.append("\r\n");
    }
}
