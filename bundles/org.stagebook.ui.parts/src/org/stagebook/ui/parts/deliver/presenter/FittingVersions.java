package org.stagebook.ui.parts.deliver.presenter;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.ui.labels.ModelText;
import org.stagebook.ui.parts.imports.presenter.Choice;

/** The mix versions a deliverable can be made from: the latest first, none of another reel. */
record FittingVersions(Production production, DeskCell cell) {

    /** To choose from. */
    Choice<MixVersion> choice() {
        List<MixVersion> fitting = new ArrayList<>(production.getMixVersions().reversed());
        fitting.removeIf(one -> one.getReel() != null
                && cell.deliverable().getReel() != null
                && !one.getReel().equals(cell.deliverable().getReel()));
        cell.version().filter(own -> !fitting.contains(own)).ifPresent(fitting::add);
        return new Choice<>("none that is on record", fitting, FittingVersions::line);
    }

    private static String line(MixVersion version) {
        return ModelText.joined(ModelText.of(version.getLabel()), ModelText.of(version.getStage()));
    }
}
