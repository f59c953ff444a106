package org.stagebook.report.sheet;

import java.util.List;
import java.util.function.Function;
import org.stagebook.delivery.answer.Checked;
import org.stagebook.delivery.check.CheckReport;
import org.stagebook.delivery.rule.Place;

/**
 * A check that a sheet is about.
 *
 * @param name of what was checked
 * @param report what was found
 * @param places where something is, in words
 * @param remarks sentences about the files
 */
public record SheetSubject(
        String name, CheckReport report, Function<List<Place>, String> places, List<String> remarks) {
    /** Copies the list. */
    public SheetSubject {
        remarks = List.copyOf(remarks);
    }

    /** Of a programme that was checked. */
    public static SheetSubject of(Checked checked) {
        return new SheetSubject(checked.name(), checked.report(), checked.places()::of, checked.remarks());
    }
}
