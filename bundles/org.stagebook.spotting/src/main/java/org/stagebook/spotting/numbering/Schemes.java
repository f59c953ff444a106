package org.stagebook.spotting.numbering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stagebook.model.Category;
import org.stagebook.model.Cue;
import org.stagebook.model.NumberingScheme;
import org.stagebook.model.Production;

/**
 * The numbering schemes of a production: one for each category that has its own, and one for the others.
 *
 * @param byCategory code of the category to its scheme
 * @param others for all other cues; none leaves them to be counted on from the number before
 * @param problems schemes that could not be read, a sentence each
 */
public record Schemes(Map<String, Scheme> byCategory, Optional<Scheme> others, List<String> problems) {

    /** Keeps its own copies. */
    public Schemes {
        byCategory = Map.copyOf(byCategory);
        problems = List.copyOf(problems);
    }

    /** Those of a production as it is now. */
    public static Schemes of(Production production) {
        Map<String, Scheme> byCategory = new HashMap<>();
        Optional<Scheme> others = Optional.empty();
        List<String> problems = new ArrayList<>();
        for (NumberingScheme stated : production.getNumbering()) {
            try {
                Scheme scheme = Scheme.of(stated);
                if (stated.getCategory() == null) {
                    others = Optional.of(scheme);
                } else {
                    byCategory.put(code(stated.getCategory()), scheme);
                }
            } catch (IllegalArgumentException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        return new Schemes(byCategory, others, problems);
    }

    /** The scheme a cue is numbered by. */
    public Optional<Scheme> of(Cue cue) {
        return Optional.ofNullable(cue.getCategory())
                .map(category -> byCategory.get(code(category)))
                .or(() -> others);
    }

    private static String code(Category category) {
        return category.getCode() == null ? "" : category.getCode();
    }
}
