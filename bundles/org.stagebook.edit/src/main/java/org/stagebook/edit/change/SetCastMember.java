package org.stagebook.edit.change;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.stagebook.model.CastMember;
import org.stagebook.model.Production;
import org.stagebook.model.StagebookFactory;
import org.stagebook.model.StagebookPackage.Literals;

/**
 * Says something of a character: who plays it, its number, whether a loop group speaks it. A character the cast does not know
 * joins it in the same step.
 *
 * @param character as cues name it, whatever its case; not blank
 * @param attribute one of {@code CAST_MEMBER}
 * @param value empty to clear
 */
public record SetCastMember(String character, EAttribute attribute, Optional<Object> value) implements Change {

    /** Checks that the value fits before anything is changed. */
    public SetCastMember {
        character = character.strip();
        if (character.isEmpty()) {
            throw new IllegalArgumentException("A member of the cast plays a character, and none was named.");
        }
        FeatureValues.checkChangeable(Literals.CAST_MEMBER, attribute);
        EAttribute checked = attribute;
        value.ifPresent(v -> FeatureValues.check(Literals.CAST_MEMBER, checked, v));
    }

    @Override
    public String label() {
        return "Change " + FeatureValues.label(attribute) + " of " + character;
    }

    @Override
    public void apply(Production production) {
        CastMember member = known(production.getCast()).orElseGet(() -> added(production));
        value.ifPresentOrElse(v -> member.eSet(attribute, v), () -> member.eUnset(attribute));
    }

    private Optional<CastMember> known(List<CastMember> cast) {
        return cast.stream()
                .filter(member -> member.getCharacter() != null
                        && member.getCharacter().strip().equalsIgnoreCase(character))
                .findFirst();
    }

    private CastMember added(Production production) {
        CastMember member = StagebookFactory.eINSTANCE.createCastMember();
        member.setCharacter(character);
        production.getCast().add(member);
        return member;
    }
}
