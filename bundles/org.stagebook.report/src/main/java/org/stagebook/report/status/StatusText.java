package org.stagebook.report.status;

import java.util.List;
import java.util.stream.Collectors;
import org.stagebook.report.status.DeliveryStatus.Entry;
import org.stagebook.report.status.DeliveryStatus.Plan;

/** How delivery stands, as the text of an e-mail: short lines, what blocks delivery first. */
public record StatusText(DeliveryStatus status) {

    /** The subject of the mail. */
    public String subject() {
        return status.title() + ": delivery as of " + status.date();
    }

    /** Its text. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(subject()).append("\n\n").append(status.summary()).append('\n');
        List<Entry> blocking = status.blocking();
        if (!blocking.isEmpty()) {
            text.append("\nWhat blocks delivery:\n");
            blocking.forEach(entry -> text.append(blocking(entry)));
        }
        text.append("\nWhere everything stands:\n");
        status.matrix()
                .counts()
                .forEach((state, count) -> text.append("  ")
                        .append(count)
                        .append(' ')
                        .append(state.label())
                        .append('\n'));
        status.plans().forEach(plan -> text.append(plan(plan)));
        return text.toString();
    }

    private static String blocking(Entry entry) {
        CellWords words = new CellWords(entry.cell());
        String owner = entry.cell().owner().isEmpty() ? "" : ", " + entry.cell().owner();
        String due = words.due().isEmpty() ? "" : ", due " + words.due();
        return "- " + entry.name() + " (" + entry.place() + "): " + words.state() + owner + due + "\n"
                + entry.cell().blockers().stream()
                        .map(blocker -> "    " + blocker + "\n")
                        .collect(Collectors.joining());
    }

    private static String plan(Plan plan) {
        return "\nCost of " + plan.name() + ":\n"
                + "  booked " + plan.costs().booked().words() + "\n"
                + "  used " + plan.costs().used().words() + "\n"
                + "  expected " + plan.costs().expected().words() + "\n"
                + "  budget " + plan.costs().budget().words() + "\n"
                + "  left " + plan.costs().left().words() + "\n"
                + plan.costs().causes().entrySet().stream()
                        .map(cause ->
                                "  " + cause.getKey() + ": " + cause.getValue().words() + "\n")
                        .collect(Collectors.joining());
    }
}
