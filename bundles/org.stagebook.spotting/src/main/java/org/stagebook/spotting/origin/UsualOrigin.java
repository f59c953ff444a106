package org.stagebook.spotting.origin;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stagebook.interchange.placing.FoodGroups;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;
import org.stagebook.model.Origin;
import org.stagebook.spotting.origin.Evidence.Source;

/** Where sounds of a category usually come from; the weakest of evidence, and none for effects, which come from everywhere. */
final class UsualOrigin {

    private UsualOrigin() {}

    static Optional<Evidence> of(Cue cue) {
        @Nullable Category category = cue.getCategory();
        if (category == null || category.getCode() == null) {
            return Optional.empty();
        }
        String code = category.getCode().strip().toUpperCase(Locale.ROOT);
        String group = FoodGroups.codeOf(code).toUpperCase(Locale.ROOT);
        return switch (group.isEmpty() ? code : group) {
            case "DX" -> Optional.of(new Evidence(Origin.PRODUCTION, Source.CATEGORY, category.getCode()));
            case "ADR", "GROUP", "FOLEY", "DESIGN", "MX" ->
                Optional.of(new Evidence(Origin.POST, Source.CATEGORY, category.getCode()));
            default -> Optional.empty();
        };
    }
}
