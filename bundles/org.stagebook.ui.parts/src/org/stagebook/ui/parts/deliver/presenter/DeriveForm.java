package org.stagebook.ui.parts.deliver.presenter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.stagebook.brief.format.DerivedDeliverables;
import org.stagebook.brief.format.DerivedDeliverables.Addition;
import org.stagebook.delivery.spec.SpecificationShelf;
import org.stagebook.delivery.wanted.ArchiveChecklist;
import org.stagebook.delivery.wanted.DeliveryChecklist;
import org.stagebook.delivery.wanted.WantedItem;
import org.stagebook.edit.change.Change;
import org.stagebook.edit.change.Together;
import org.stagebook.model.Deliverable;
import org.stagebook.model.Production;
import org.stagebook.ui.parts.deliver.presenter.DeriveSource.Item;
import org.stagebook.ui.parts.deliver.presenter.DeriveSource.Pick;

/**
 * What goes on the list of deliverables at once: what follows from the format decision, what specifications ask for, and what an
 * archive keeps. Everything a chosen source asks for is proposed; what is on the list already is shown and stays.
 */
public final class DeriveForm {

    private final Production production;
    private final List<DeriveSource> sources = new ArrayList<>();
    private final Set<DeriveSource> chosen = new LinkedHashSet<>();
    private final Set<Pick> leftOut = new HashSet<>();
    private final List<String> remarks;

    /**
     * One line of what would be on the list.
     *
     * @param isThere whether it is on the list already
     * @param isTaken whether it will be added
     */
    public record Row(String name, String layout, String askedForBy, boolean isThere, boolean isTaken) {}

    /** @param archive what a facility keeps when the show is over */
    public DeriveForm(Production production, SpecificationShelf shelf, DeliveryChecklist archive) {
        this.production = production;
        this.remarks = shelf.problems();
        DeriveSource decision = new DeriveSource.Decision();
        sources.add(decision);
        sources.add(new DeriveSource.Wanted("Archive checklist", archive));
        if (!decision.items(production).isEmpty()) {
            chosen.add(decision);
        }
        Set<String> used = used(production);
        shelf.all().forEach(specification -> {
            DeriveSource source = new DeriveSource.Wanted(specification.title(), DeliveryChecklist.of(specification));
            sources.add(source);
            if (used.contains(specification.id())) {
                chosen.add(source);
            }
        });
    }

    /** Those that something on the list is judged by already. */
    private static Set<String> used(Production production) {
        Set<String> used = new HashSet<>();
        for (Deliverable deliverable : production.getDeliverables()) {
            used.add(Objects.requireNonNullElse(deliverable.getSpecification(), ""));
        }
        return used;
    }

    /** What it can be derived from. */
    public List<String> sources() {
        return sources.stream().map(DeriveSource::title).toList();
    }

    public boolean isChosen(int source) {
        return chosen.contains(sources.get(source));
    }

    public void choose(int source, boolean wanted) {
        if (wanted) {
            chosen.add(sources.get(source));
        } else {
            chosen.remove(sources.get(source));
        }
    }

    /**
     * Takes a checklist of the facility's own, and chooses it.
     *
     * @return why it was not taken, a sentence; nothing if it was
     */
    public Optional<String> addChecklist(Path file) {
        try {
            DeriveSource source =
                    new DeriveSource.Wanted(String.valueOf(file.getFileName()), new ArchiveChecklist().read(file));
            if (!sources.contains(source)) {
                sources.add(source);
            }
            chosen.add(source);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** Everything the chosen sources ask for, in their order; what two of them ask for stands once. */
    public List<Row> rows() {
        return items().stream()
                .map(item -> new Row(
                        item.name(),
                        item.layout(),
                        item.askedForBy(),
                        item.isThere(),
                        !item.isThere() && !leftOut.contains(item.pick())))
                .toList();
    }

    private List<Item> items() {
        Map<Pick, Item> items = new LinkedHashMap<>();
        sources.stream()
                .filter(chosen::contains)
                .flatMap(source -> source.items(production).stream())
                .forEach(item -> items.putIfAbsent(item.pick(), item));
        return List.copyOf(items.values());
    }

    /** Takes something or leaves it out; what is on the list already stays there. */
    public void take(int row, boolean wanted) {
        Item item = items().get(row);
        if (wanted) {
            leftOut.remove(item.pick());
        } else if (!item.isThere()) {
            leftOut.add(item.pick());
        }
    }

    /** Takes everything, or leaves everything out. */
    public void takeAll(boolean wanted) {
        for (int row = 0; row < items().size(); row++) {
            take(row, wanted);
        }
    }

    /** Why nothing can be added, a sentence. */
    public Optional<String> problem() {
        if (chosen.isEmpty()) {
            return Optional.of("Choose what the list is derived from.");
        }
        if (rows().isEmpty()) {
            return Optional.of("Nothing follows from what is chosen.");
        }
        if (rows().stream().allMatch(Row::isThere)) {
            return Optional.of("Everything that is chosen is on the list already.");
        }
        return taken().isEmpty() ? Optional.of("Tick what shall be added.") : Optional.empty();
    }

    /** What will be done, a sentence. */
    public String notice() {
        long there = rows().stream().filter(Row::isThere).count();
        String added = counted(taken().size()) + " will be added, as one step that can be undone.";
        String already = there == 0 ? "" : " " + there + (there == 1 ? " is" : " are") + " on the list already.";
        String unread = remarks.isEmpty() ? "" : " " + remarks.getFirst();
        return added + already + unread;
    }

    private static String counted(int deliverables) {
        return deliverables == 1 ? "1 deliverable" : deliverables + " deliverables";
    }

    private List<Pick> taken() {
        return items().stream()
                .filter(item -> !item.isThere())
                .map(Item::pick)
                .filter(pick -> !leftOut.contains(pick))
                .toList();
    }

    /** The one step that adds what is taken; only of a form without a problem. */
    public Change change() {
        List<Addition> decided = new ArrayList<>();
        List<WantedItem> asked = new ArrayList<>();
        for (Pick pick : taken()) {
            switch (pick) {
                case Pick.Decided one -> decided.add(one.addition());
                case Pick.Asked one -> asked.add(one.item());
                case Pick.Standing one -> {
                    // stays as it is
                }
            }
        }
        List<Change> changes = new ArrayList<>();
        if (!decided.isEmpty()) {
            changes.add(DerivedDeliverables.of(production).change(decided, List.of()));
        }
        if (!asked.isEmpty()) {
            changes.add(DeliveryChecklist.adding(production, asked));
        }
        return new Together("Derive " + counted(taken().size()), changes);
    }
}
