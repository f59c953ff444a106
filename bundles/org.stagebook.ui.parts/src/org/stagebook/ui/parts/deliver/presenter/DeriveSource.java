package org.stagebook.ui.parts.deliver.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stagebook.brief.format.DerivedDeliverables;
import org.stagebook.brief.format.DerivedDeliverables.Addition;
import org.stagebook.brief.format.DerivedDeliverables.Answer;
import org.stagebook.delivery.wanted.DeliveryChecklist;
import org.stagebook.delivery.wanted.WantedItem;
import org.stagebook.model.Deliverable;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;

/** Where deliverables can be derived from: what was decided of formats, or a list of somebody who wants something. */
sealed interface DeriveSource {

    /** What it is called. */
    String title();

    /** What it asks for, and what of it is on the list of the production already. */
    List<Item> items(Production production);

    /**
     * Something a source asks for.
     *
     * @param isThere whether it is on the list already
     */
    record Item(String name, String layout, String askedForBy, boolean isThere, Pick pick) {}

    /** What is added if it is wanted. */
    sealed interface Pick {
        /** It follows from a decision. */
        record Decided(Addition addition) implements Pick {}

        /** Somebody asks for it. */
        record Asked(WantedItem item) implements Pick {}

        /** Nothing: it is there. */
        record Standing(String id) implements Pick {}
    }

    /** What follows from the format decision of the production. */
    record Decision() implements DeriveSource {

        private static final String BY = "the format decision";

        @Override
        public String title() {
            return "Format decision";
        }

        @Override
        public List<Item> items(Production production) {
            List<Item> items = new ArrayList<>();
            for (Answer answer : DerivedDeliverables.of(production).answers()) {
                String layout = answer.wanted().sound().layout().text();
                answer.standing().forEach(one -> items.add(standing(one, layout)));
                answer.toAdd()
                        .forEach(addition ->
                                items.add(new Item(addition.name(), layout, BY, false, new Pick.Decided(addition))));
            }
            return items;
        }

        private static Item standing(Deliverable deliverable, String layout) {
            String reel = Optional.ofNullable(deliverable.getReel())
                    .map(Reel::getName)
                    .map(name -> " " + name)
                    .orElse("");
            String name = Objects.requireNonNullElse(deliverable.getName(), "Unnamed");
            return new Item(
                    name.endsWith(reel) ? name : name + reel, layout, BY, true, new Pick.Standing(deliverable.getId()));
        }
    }

    /** What a specification or a checklist asks for. */
    record Wanted(String title, DeliveryChecklist list) implements DeriveSource {

        @Override
        public List<Item> items(Production production) {
            List<WantedItem> missing = list.missing(production);
            return list.items().stream()
                    .map(item -> new Item(
                            item.name(),
                            item.layout(),
                            item.askedForBy(),
                            !missing.contains(item),
                            new Pick.Asked(item)))
                    .toList();
        }
    }
}
