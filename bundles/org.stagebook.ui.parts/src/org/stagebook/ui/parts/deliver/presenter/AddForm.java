package org.stagebook.ui.parts.deliver.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.NewObject;
import org.stagebook.edit.change.Together;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookPackage.Literals;

/** Something that has to be delivered: of the whole, of one reel, or of each reel. */
public final class AddForm implements DeskForm {

    private static final int WHOLE = 0;
    private static final int EACH = 1;

    private final Production production;
    private String name = "";
    private String askedForBy = "";
    private String day = "";
    private int place = WHOLE;

    public AddForm(Production production) {
        this.production = production;
    }

    @Override
    public String subject() {
        return "Something new";
    }

    public void setName(String typed) {
        name = typed.strip();
    }

    public void setAskedForBy(String typed) {
        askedForBy = typed.strip();
    }

    public void setDay(String typed) {
        day = typed.strip();
    }

    /** Of what it can be. */
    public List<String> places() {
        List<String> lines = new ArrayList<>();
        lines.add("The whole programme");
        if (!production.getReels().isEmpty()) {
            lines.add("Each reel");
            production.getReels().forEach(reel -> lines.add("Reel " + reel.getNumber()));
        }
        return lines;
    }

    public void choosePlace(int line) {
        place = Math.max(WHOLE, line);
    }

    @Override
    public Optional<String> problem() {
        if (name.isEmpty()) {
            return Optional.of("Say what it is called, such as 5.1 printmaster.");
        }
        return day.isEmpty() || TypedMoment.day(day).isPresent()
                ? Optional.empty()
                : Optional.of("Write the day it is due as 2026-03-02, or leave it empty for none.");
    }

    @Override
    public Optional<String> notice() {
        return Optional.empty();
    }

    @Override
    public Change change() {
        List<NewObject> added = reels().stream().map(this::added).toList();
        String label = added.size() == 1 ? "Add deliverable" : "Add " + added.size() + " deliverables";
        return new Together(label, List.of(new AddObjects(production, Literals.PRODUCTION__DELIVERABLES, added)));
    }

    /** Nothing stands for the whole. */
    private List<Optional<Reel>> reels() {
        return switch (place) {
            case WHOLE -> List.of(Optional.empty());
            case EACH -> production.getReels().stream().map(Optional::of).toList();
            default -> List.of(Optional.of(production.getReels().get(place - EACH - 1)));
        };
    }

    private NewObject added(Optional<Reel> reel) {
        NewObject described = NewObject.of(Literals.DELIVERABLE)
                .with(
                        Literals.DELIVERABLE__NAME,
                        name + reel.map(one -> " R" + one.getNumber()).orElse(""))
                .with(Literals.DELIVERABLE__ASKED_FOR_BY, askedForBy);
        reel.ifPresent(one -> described.with(Literals.DELIVERABLE__REEL, one));
        TypedMoment.day(day).ifPresent(due -> described.with(Literals.DELIVERABLE__DUE, due));
        return described;
    }
}
