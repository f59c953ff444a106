package org.stagebook.edit.change;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.stagebook.model.AlternateLine;
import org.stagebook.model.Cue;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;

/**
 * Writes the words a line has in another version, such as for television.
 *
 * @param cue the line
 * @param version which version, such as "TV" or "airline"; not blank
 * @param line the words; empty to do without
 */
public record SetAlternate(Cue cue, String version, String line) implements Change {

    /** Checks that there is a version. */
    public SetAlternate {
        version = version.strip();
        if (version.isEmpty()) {
            throw new IllegalArgumentException("An alternate line is for a version, and none was named.");
        }
    }

    @Override
    public String label() {
        return "Change the " + version + " line";
    }

    @Override
    public void apply(Production production) {
        if (line.isBlank() && cue.getAdr() == null) {
            return;
        }
        List<AlternateLine> alternates = SetAdr.details(cue).getAlternates();
        List<AlternateLine> known = alternates.stream()
                .filter(alternate -> Objects.equals(alternate.getVersion(), version))
                .toList();
        if (line.isBlank()) {
            known.forEach(EcoreUtil::remove);
        } else if (known.isEmpty()) {
            AlternateLine alternate = StagebookFactory.eINSTANCE.createAlternateLine();
            alternate.setVersion(version);
            alternate.setLine(line.strip());
            alternates.add(alternate);
        } else {
            known.getFirst().setLine(line.strip());
        }
    }
}
