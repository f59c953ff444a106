package org.stagebook.delivery.testkit;

import java.util.List;
import java.util.Locale;
import org.stagebook.delivery.testkit.DefectTrials.Clean;
import org.stagebook.delivery.testkit.DefectTrials.Defective;
import org.stagebook.delivery.testkit.DefectTrials.Outcome;

/** The outcomes as a table in Markdown. */
public record DefectTable(List<Outcome> outcomes) {

    /** Copies the list. */
    public DefectTable {
        outcomes = List.copyOf(outcomes);
    }

    private List<Defective> defective() {
        return outcomes.stream()
                .filter(Defective.class::isInstance)
                .map(Defective.class::cast)
                .toList();
    }

    private List<Clean> clean() {
        return outcomes.stream()
                .filter(Clean.class::isInstance)
                .map(Clean.class::cast)
                .toList();
    }

    /** Every defect that was missed, in words. */
    public List<String> missed() {
        return defective().stream()
                .filter(defect -> !defect.found())
                .map(defect -> defect.planted() + " in " + defect.scene())
                .toList();
    }

    /** Everything that was said and is not so, in words. */
    public List<String> falseAlarms() {
        List<String> alarms = new java.util.ArrayList<>();
        for (Clean scene : clean()) {
            scene.said().forEach(sentence -> alarms.add(alarm(sentence, scene.scene(), "clean")));
        }
        for (Defective scene : defective()) {
            scene.beside().forEach(sentence -> alarms.add(alarm(sentence, scene.scene(), scene.planted())));
        }
        return alarms;
    }

    private static String alarm(String sentence, String scene, String planted) {
        return sentence + " (" + scene + "; " + planted + ")";
    }

    /** A row for each kind, and the sums. */
    public String markdown() {
        StringBuilder table = new StringBuilder("| planted | files | found at its place | missed | false alarms |\n");
        table.append("|---|---:|---:|---:|---:|\n");
        for (Plantable kind : Plantable.all()) {
            List<Defective> all = defective().stream()
                    .filter(defect -> defect.kind().equals(kind))
                    .toList();
            table.append(row(kind.label(), all));
        }
        table.append(row("**all defects**", defective()));
        long alarms = clean().stream().filter(scene -> !scene.said().isEmpty()).count();
        table.append(String.format(Locale.ROOT, "| **clean** | %d | | | %d |%n", clean().size(), alarms));
        return table.toString();
    }

    private static String row(String name, List<Defective> all) {
        long found = all.stream().filter(Defective::found).count();
        long alarms = all.stream().filter(defect -> !defect.beside().isEmpty()).count();
        return String.format(
                Locale.ROOT, "| %s | %d | %d | %d | %d |%n", name, all.size(), found, all.size() - found, alarms);
    }
}
