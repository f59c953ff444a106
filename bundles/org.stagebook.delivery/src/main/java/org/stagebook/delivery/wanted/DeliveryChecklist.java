package org.stagebook.delivery.wanted;

import java.util.ArrayList;
import java.util.List;
import org.stagebook.delivery.spec.Requirement;
import org.stagebook.delivery.spec.Specification;
import org.stagebook.delivery.spec.StemRequirement;
import org.stagebook.edit.change.AddObjects;
import org.stagebook.edit.change.NewObject;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * A list of what has to be handed in.
 *
 * @param items in the order of the list
 */
public record DeliveryChecklist(List<WantedItem> items) {

    /** Copies the list. */
    public DeliveryChecklist {
        items = List.copyOf(items);
    }

    /** What a specification asks for: the programme, what has to come beside it, papers. */
    public static DeliveryChecklist of(Specification specification) {
        List<WantedItem> items = new ArrayList<>();
        String layout = layout(specification);
        items.add(item(specification, "printmaster", layout));
        for (StemRequirement stem : specification.stems()) {
            if (stem.isRequired()) {
                items.add(item(specification, stem.name(), stem.layout().isEmpty() ? layout : stem.layout()));
            }
        }
        for (String document : specification.documents()) {
            items.add(new WantedItem(
                    specification.title() + ": " + document,
                    "",
                    "",
                    specification.document().publisher()));
        }
        return new DeliveryChecklist(items);
    }

    private static WantedItem item(Specification specification, String what, String layout) {
        return new WantedItem(
                specification.title() + ": " + what,
                layout,
                specification.id(),
                specification.document().publisher());
    }

    /** Only where there is no choice. */
    private static String layout(Specification specification) {
        List<String> layouts = specification.requirements().stream()
                .filter(requirement -> requirement.quantity().equals("layout"))
                .map(Requirement::allowed)
                .findFirst()
                .orElse(List.of());
        return layouts.size() == 1 ? layouts.getFirst() : "";
    }

    /** What of it the production does not have on its list yet. */
    public List<WantedItem> missing(Production production) {
        return items.stream()
                .filter(item -> production.getDeliverables().stream().noneMatch(item::is))
                .toList();
    }

    /** Puts items on the list of a production. */
    public static AddObjects adding(Production production, List<WantedItem> items) {
        List<NewObject> described = items.stream().map(WantedItem::described).toList();
        return new AddObjects(production, Literals.PRODUCTION__DELIVERABLES, described);
    }
}
