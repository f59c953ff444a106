package org.stagebook.ui.parts.deliver.presenter;

import java.util.List;
import java.util.Optional;
import org.stagebook.delivery.desk.DeskCell;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.SetOwner;
import org.stagebook.model.Person;
import org.stagebook.model.Production;
import org.stagebook.ui.labels.ModelText;

/** Who answers for a deliverable: one of the people of the production, or somebody new. */
public final class OwnerForm implements DeskForm {

    private final Production production;
    private final DeskCell cell;
    private final String subject;
    private String name;

    /** @param subject what the deliverable is called */
    public OwnerForm(Production production, DeskCell cell, String subject) {
        this.production = production;
        this.cell = cell;
        this.subject = subject;
        this.name = cell.owner();
    }

    @Override
    public String subject() {
        return subject;
    }

    /** The people of the production, by name or first role. */
    public List<String> people() {
        return production.getPeople().stream()
                .map(OwnerForm::called)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    private static String called(Person person) {
        String own = ModelText.of(person.getName());
        return own.isEmpty() ? person.getRoles().stream().findFirst().orElse("") : own;
    }

    /** Empty for nobody. */
    public String name() {
        return name;
    }

    public void setName(String typed) {
        name = typed.strip();
    }

    @Override
    public Optional<String> problem() {
        return Optional.empty();
    }

    @Override
    public Optional<String> notice() {
        if (name.isEmpty()) {
            return Optional.of(
                    cell.owner().isEmpty()
                            ? "Choose one of the people, or write somebody new."
                            : "Nobody will answer for it.");
        }
        return people().contains(name)
                ? Optional.empty()
                : Optional.of("\u201c" + name + "\u201d joins the people of the production.");
    }

    @Override
    public Change change() {
        return new SetOwner(cell.deliverable(), name);
    }
}
