package org.stagebook.ui.parts.plan.presenter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.stagebook.edit.EditingSession;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.edit.change.Together;
import org.stagebook.model.Identified;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagePhase;
import org.stagebook.model.StagebookPackage.Literals;
import org.stagebook.ui.parts.grid.presenter.EntryHint;
import org.stagebook.ui.parts.pages.presenter.LinkEntries;
import org.stagebook.ui.parts.pages.presenter.ObjectColumn.Entry;
import org.stagebook.ui.parts.pages.presenter.TypedDay;

/** How days, amounts, currencies, reels and rates are typed into the tables of the plan; each entry is one step. */
final class PlanEntries {

    private final EditingSession session;

    PlanEntries(EditingSession session) {
        this.session = session;
    }

    /** An amount, with a name for the step that knows the object; nothing clears. */
    <T extends Identified> Entry<T> amount(EAttribute attribute, Function<T, String> step) {
        return new Entry<>(
                object -> object.eGet(attribute) instanceof BigDecimal amount ? Amounts.typed(amount) : "",
                PlanEntries::amountHint,
                (object, typed) -> session.run(new Together(
                        step.apply(object),
                        List.of(new SetFeature(
                                List.of(object), attribute, Amounts.read(typed).map(amount -> amount))))));
    }

    private static EntryHint amountHint(String typed) {
        if (typed.isBlank()) {
            return EntryHint.NOTHING;
        }
        return Amounts.read(typed)
                .map(amount -> EntryHint.understood(Amounts.money(amount)))
                .orElse(EntryHint.refused("An amount is typed as 1450 or 1450.50."));
    }

    /** The first day; a last day before it becomes the same. */
    Entry<StagePhase> firstDay() {
        return day(true);
    }

    /** The last day, which belongs to the phase; a first day after it becomes the same. */
    Entry<StagePhase> lastDay() {
        return day(false);
    }

    private Entry<StagePhase> day(boolean first) {
        return new Entry<>(
                phase -> text(first ? phase.getStart() : phase.getEnd()),
                typed -> typed.isBlank() || TypedDay.of(typed).isPresent()
                        ? EntryHint.NOTHING
                        : EntryHint.refused("A day is typed as 2026-01-12."),
                (phase, typed) -> setDay(phase, first, TypedDay.of(typed)));
    }

    private void setDay(StagePhase phase, boolean first, Optional<LocalDate> day) {
        EAttribute mine = first ? Literals.STAGE_PHASE__START : Literals.STAGE_PHASE__END;
        EAttribute other = first ? Literals.STAGE_PHASE__END : Literals.STAGE_PHASE__START;
        List<Change> changes = new ArrayList<>();
        changes.add(new SetFeature(List.of(phase), mine, day.map(one -> one)));
        boolean crossed = day.isPresent()
                && phase.eGet(other) instanceof LocalDate end
                && (first ? end.isBefore(day.get()) : end.isAfter(day.get()));
        if (crossed) {
            changes.add(SetFeature.of(phase, other, day.get()));
        }
        session.run(new Together("Change the days of " + PhaseWords.name(phase), changes));
    }

    /** A currency by its ISO 4217 code, however it is written. */
    <T extends Identified> Entry<T> currency(EAttribute attribute) {
        Entry<T> offered = new LinkEntries<>(this::currencies, "")
                .entry(
                        object -> object.eGet(attribute) instanceof String code ? code : "",
                        (object, code) -> setCurrency(object, attribute, code));
        return new Entry<>(
                offered.text(),
                typed -> Currencies.isOne(typed)
                        ? EntryHint.NOTHING
                        : offered.read().apply(typed),
                (object, typed) -> {
                    if (Currencies.isOne(typed)) {
                        setCurrency(object, attribute, Optional.of(typed.strip().toUpperCase(Locale.ROOT)));
                    } else {
                        offered.write().accept(object, typed);
                    }
                });
    }

    private void setCurrency(Identified object, EAttribute attribute, Optional<String> code) {
        session.run(new SetFeature(List.of(object), attribute, code.map(one -> one)));
    }

    private List<LinkEntries.Option<String>> currencies() {
        Production production = session.production();
        Stream<String> used = Stream.concat(
                production.getRates().stream().map(rate -> PhaseWords.text(rate.getCurrency())),
                production.getBudgets().stream().map(budget -> PhaseWords.text(budget.getCurrency())));
        return Stream.concat(used.filter(code -> !code.isBlank()), Currencies.USUAL.stream())
                .distinct()
                .map(code -> new LinkEntries.Option<>(code, code))
                .toList();
    }

    /** The reel a phase is about; nothing for all of them. */
    Entry<StagePhase> reel() {
        return new LinkEntries<>(this::reels, "There is no reel yet.")
                .entry(
                        PhaseWords::reel,
                        (phase, reel) -> session.run(new Together(
                                "Change the reel of " + PhaseWords.name(phase),
                                List.of(new SetFeature(
                                        List.of(phase), Literals.STAGE_PHASE__REEL, reel.map(one -> one))))));
    }

    private List<LinkEntries.Option<Reel>> reels() {
        return session.production().getReels().stream()
                .map(reel -> new LinkEntries.Option<>("R" + reel.getNumber(), reel))
                .toList();
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
