package org.stagebook.ui.parts.deliver.presenter;

import java.util.Optional;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.MakeFromVersion;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.imports.presenter.Choice;

/** From which mix version a deliverable is made; the latest is proposed. */
public final class VersionForm implements DeskForm {

    private final DeskCell cell;
    private final String subject;
    private final Choice<MixVersion> versions;
    private Optional<MixVersion> version;

    /** @param subject what the deliverable is called */
    public VersionForm(Production production, DeskCell cell, String subject) {
        this.cell = cell;
        this.subject = subject;
        this.versions = new FittingVersions(production, cell).choice();
        this.version = versions.values().stream().findFirst();
    }

    @Override
    public String subject() {
        return subject;
    }

    public Choice<MixVersion> versions() {
        return versions;
    }

    public Optional<MixVersion> version() {
        return version;
    }

    public void chooseVersion(int line) {
        version = versions.at(line);
    }

    @Override
    public Optional<String> problem() {
        return version.isEmpty() ? Optional.of("Say from which mix version it is made.") : Optional.empty();
    }

    @Override
    public Optional<String> notice() {
        if (version.isPresent() && version.equals(cell.version())) {
            return Optional.of("It is made from this version already.");
        }
        return cell.version()
                .filter(before -> cell.qc().isPresent() || cell.lastShipment().isPresent())
                .map(before -> "What was checked and sent so far is of " + ModelText.of(before.getLabel())
                        + ": check it again and redeliver it.");
    }

    @Override
    public Change change() {
        return new MakeFromVersion(cell.deliverable(), version.orElseThrow());
    }
}
