package org.stagebook.brief.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stagebook.edit.change.DeriveDeliverables;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.WithdrawFormats;
import org.stagebook.model.Deliverable;
import org.stagebook.model.DeliverableStatus;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/**
 * The list of deliverables beside what was decided: what is to add, what stands, and what follows from no decision any more.
 * It only looks; {@link #change} is what brings the list in line.
 *
 * @param answers everything that follows from the decisions, with the deliverables that are there for it
 * @param unfounded deliverables that follow from no decision
 */
public record DerivedDeliverables(List<Answer> answers, List<Unfounded> unfounded) {

    /**
     * A deliverable that is wanted, and what is there for it.
     *
     * @param standing what is there: one for the whole production, or one for each of some reels
     * @param toAdd what is missing: the whole, or some reels
     */
    public record Answer(WantedDeliverable wanted, List<Deliverable> standing, List<Addition> toAdd) {}

    /**
     * One that is to be added.
     *
     * @param reel the reel it is of, where the others are by reel too
     */
    public record Addition(WantedDeliverable wanted, Optional<Reel> reel) {

        /** Its name. */
        public String name() {
            return wanted.name(reel);
        }
    }

    /**
     * One that no decision asks for.
     *
     * @param droppable whether it was derived, and nothing was done for it yet
     * @param reason a sentence that says what becomes of it and why
     */
    public record Unfounded(Deliverable deliverable, boolean droppable, String reason) {}

    /** Compares the deliverables of a production with its decisions. */
    public static DerivedDeliverables of(Production production) {
        List<WantedDeliverable> wanted = WantedDeliverables.of(production);
        Set<Deliverable> free = new LinkedHashSet<>(production.getDeliverables());
        List<List<Deliverable>> standing = new ArrayList<>();
        for (WantedDeliverable one : wanted) {
            standing.add(take(free, free.stream().filter(one::isExactly).toList()));
        }
        for (int index = 0; index < wanted.size(); index++) {
            if (standing.get(index).isEmpty()) {
                WantedDeliverable one = wanted.get(index);
                standing.set(index, take(free, onlyFor(one, wanted, free)));
            }
        }
        List<Answer> answers = new ArrayList<>();
        for (int index = 0; index < wanted.size(); index++) {
            answers.add(new Answer(
                    wanted.get(index),
                    standing.get(index),
                    missing(wanted.get(index), standing.get(index), production.getReels())));
        }
        return new DerivedDeliverables(
                answers, free.stream().map(DerivedDeliverables::unfounded).toList());
    }

    /** All that is missing. */
    public List<Addition> toAdd() {
        return answers.stream().flatMap(answer -> answer.toAdd().stream()).toList();
    }

    /** Those of the unfounded that can be dropped without losing work. */
    public List<Unfounded> droppable() {
        return unfounded.stream().filter(Unfounded::droppable).toList();
    }

    /** Whether the list says less than the decisions, or does not say which deliverable follows from which. */
    public boolean isOpen() {
        return !toAdd().isEmpty() || !unlinked().isEmpty();
    }

    /**
     * The one step that brings the list in line.
     *
     * @param drop deliverables to take out; only {@link #droppable()} ones
     */
    public DeriveDeliverables change(List<Deliverable> drop) {
        return change(toAdd(), drop);
    }

    /**
     * A step that adds only some of what is missing.
     *
     * @param chosen some of {@link #toAdd()}
     * @param drop deliverables to take out; only {@link #droppable()} ones
     */
    public DeriveDeliverables change(List<Addition> chosen, List<Deliverable> drop) {
        List<NewObject> additions =
                chosen.stream().map(one -> one.wanted().described(one.reel())).toList();
        return new DeriveDeliverables(additions, unlinked(), drop);
    }

    private List<DeriveDeliverables.Standing> unlinked() {
        return answers.stream()
                .flatMap(answer -> answer.standing().stream()
                        .filter(one -> !answer.wanted().format().equals(one.getFormat()))
                        .map(one -> new DeriveDeliverables.Standing(
                                one, answer.wanted().format())))
                .toList();
    }

    /** Those that may be meant, as long as nothing else that is wanted may be meant by them. */
    private static List<Deliverable> onlyFor(
            WantedDeliverable one, List<WantedDeliverable> wanted, Set<Deliverable> free) {
        return free.stream()
                .filter(one::mayBe)
                .filter(deliverable -> wanted.stream()
                                .filter(other -> other.mayBe(deliverable))
                                .count()
                        == 1)
                .toList();
    }

    private static List<Deliverable> take(Set<Deliverable> free, List<Deliverable> fitting) {
        free.removeAll(fitting);
        return fitting;
    }

    private static List<Addition> missing(WantedDeliverable wanted, List<Deliverable> standing, List<Reel> reels) {
        if (standing.isEmpty()) {
            return List.of(new Addition(wanted, Optional.empty()));
        }
        if (standing.stream().anyMatch(deliverable -> deliverable.getReel() == null)) {
            return List.of();
        }
        List<Reel> there = standing.stream().map(Deliverable::getReel).toList();
        return reels.stream()
                .filter(reel -> !there.contains(reel))
                .map(reel -> new Addition(wanted, Optional.of(reel)))
                .toList();
    }

    private static Unfounded unfounded(Deliverable deliverable) {
        boolean derived = deliverable.getFormat() != null
                || WithdrawFormats.REASON.equals(Objects.requireNonNullElse(deliverable.getStaleReason(), ""));
        if (!derived) {
            return new Unfounded(deliverable, false, "No decision asks for it. It was entered by hand and stays.");
        }
        if (deliverable.getStatus() != DeliverableStatus.PLANNED) {
            return new Unfounded(
                    deliverable,
                    false,
                    "No decision asks for it any more, but it is "
                            + deliverable.getStatus().getLiteral() + " and stays.");
        }
        return new Unfounded(
                deliverable, true, "No decision asks for it any more. Nothing was done for it yet; it can be dropped.");
    }
}
