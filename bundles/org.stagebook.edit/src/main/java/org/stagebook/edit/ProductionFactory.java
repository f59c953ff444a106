package org.stagebook.edit;

import org.stagebook.edit.change.ReelPlan;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;

/** Makes productions to start from; a session gives them their ids, and their folder the version of its format. */
public final class ProductionFactory {
    /** A production with the usual categories and the wanted number of reels. */
    public Production create(NewProduction wanted) {
        Production production = StagebookFactory.eINSTANCE.createProduction();
        production.setTitle(wanted.title());
        if (!wanted.code().isEmpty()) {
            production.setCode(wanted.code());
        }
        production.setKind(wanted.kind());
        production.setTimecodeFormat(wanted.timecodeFormat());
        production.setSampleRateHz(wanted.sampleRateHz());
        production.setFilmGauge(wanted.filmGauge());
        production.getCategories().addAll(DefaultCategories.create());
        for (int number = 1; number <= wanted.reelCount(); number++) {
            production.getReels().add(new ReelPlan(number, wanted.timecodeFormat()).newReel());
        }
        return production;
    }
}
