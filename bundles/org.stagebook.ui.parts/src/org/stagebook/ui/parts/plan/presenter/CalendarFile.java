package org.stagebook.ui.parts.plan.presenter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stagebook.model.Production;

/**
 * A calendar as it is written for other programs.
 *
 * @param text all of it, iCalendar (RFC 5545)
 */
public record CalendarFile(String text) {

    private static final Pattern EVENT = Pattern.compile("^BEGIN:VEVENT$", Pattern.MULTILINE);

    /** The name that is proposed: the code of the production, else its title, as far as files can be called so. */
    public static String nameFor(Production production) {
        String code = PhaseWords.text(production.getCode());
        String name = code.isBlank() ? PhaseWords.text(production.getTitle()) : code;
        String plain = name.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().replace(' ', '_');
        return plain.isEmpty() ? "stage_plan.ics" : plain + "_stage_plan.ics";
    }

    /** How many phases and due days are in it. */
    public int entries() {
        Matcher event = EVENT.matcher(text);
        int count = 0;
        while (event.find()) {
            count++;
        }
        return count;
    }
}
