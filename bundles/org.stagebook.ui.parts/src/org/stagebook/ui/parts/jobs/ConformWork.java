package org.stagebook.ui.parts.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.stagebook.conform.Conform;
import org.stagebook.conform.ConformOptions;
import org.stagebook.conform.ConformPlan;
import org.stagebook.conform.match.ReelCut;
import org.stagebook.edit.progress.Progress;
import org.stagebook.interchange.formats.CutFile;
import org.stagebook.interchange.formats.FileWarnings;
import org.stagebook.timebase.TimecodeFormat;
import org.stagebook.ui.parts.conform.presenter.ConformForm;
import org.stagebook.ui.parts.conform.presenter.ConformForm.ReelAnswer;
import org.stagebook.ui.parts.conform.presenter.ConformReview;
import org.stagebook.ui.session.OpenProduction;
import org.stagebook.ui.theme.WorkState;

/**
 * Reads the lists of a picture change in the background, lets somebody look at what would happen, and does it as one step.
 *
 * @param format how the production counts
 * @param review says whether it shall be done
 */
public record ConformWork(
        ConformForm form,
        TimecodeFormat format,
        OpenProduction production,
        Predicate<OpenProduction> isOpen,
        Predicate<ConformPlan> review)
        implements LongWork<ConformWork.Lists> {

    /** The lists of all reels, and what was odd about them. */
    public record Lists(List<ReelCut> oldCut, List<ReelCut> newCut, FileWarnings warnings) {}

    @Override
    public String title() {
        return "Conform to a new cut";
    }

    @Override
    public Lists prepare(Progress progress) throws IOException {
        List<ReelAnswer> reels = form.takingPart();
        progress.begin("Read edit lists", reels.size());
        Lists lists = new Lists(new ArrayList<>(), new ArrayList<>(), new FileWarnings());
        for (ReelAnswer reel : reels) {
            CutFile old = CutFile.read(reel.oldList(), Optional.empty(), format);
            CutFile now = CutFile.read(reel.newList(), Optional.empty(), format);
            lists.oldCut().add(new ReelCut(reel.number(), old.list(), name(reel.oldList())));
            lists.newCut().add(new ReelCut(reel.number(), now.list(), name(reel.newList())));
            lists.warnings().add(reel.oldList(), old.warnings());
            lists.warnings().add(reel.newList(), now.warnings());
            progress.worked(1);
        }
        return lists;
    }

    @Override
    public boolean isWanted() {
        return isOpen.test(production);
    }

    @Override
    public void discard(Lists prepared) {
        // nothing is held
    }

    @Override
    public Outcome finish(Lists lists) throws IOException {
        ConformOptions options = new ConformOptions(form.match(), form.label(), form.trustsOldLists());
        ConformPlan plan;
        try {
            plan = Conform.plan(production.production(), lists.oldCut(), lists.newCut(), options);
        } catch (IllegalArgumentException refused) {
            return new Outcome(WorkState.FAILED, "Not conformed", String.valueOf(refused.getMessage()));
        }
        if (!review.test(plan)) {
            return new Outcome(WorkState.ATTENTION, "Not conformed", "The review was left; nothing was changed.\n");
        }
        production.session().run(plan.change());
        return account(plan, lists.warnings());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Outcome account(ConformPlan plan, FileWarnings warnings) {
        ConformReview review = new ConformReview(plan);
        StringBuilder text = new StringBuilder(review.title() + "\n\n" + review.summary() + "\n\n");
        review.effectLines().forEach(line -> text.append("  ").append(line).append('\n'));
        warnings.all().forEach(warning -> text.append(warning).append('\n'));
        text.append("\nUndo takes the whole conform back.\n");
        WorkState state = review.effectLines().isEmpty() ? WorkState.DONE : WorkState.ATTENTION;
        return new Outcome(state, "Conformed to " + plan.newLabel(), text.toString());
    }
}
