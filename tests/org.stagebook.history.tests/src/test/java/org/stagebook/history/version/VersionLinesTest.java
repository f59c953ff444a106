package org.stagebook.history.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stagebook.model.MixVersion;
import org.stagebook.model.Production;
import org.stagebook.model.Reel;
import org.stagebook.model.StagebookFactory;
import org.stagebook.testkit.ProductionBuilder;

class VersionLinesTest {

    private final Production production =
            ProductionBuilder.production("The Harbour").reel(1).reel(2).build();
    private final Reel one = production.getReels().getFirst();
    private final Reel two = production.getReels().getLast();
    private final VersionLines lines = new VersionLines(production);

    @Test
    void aReelGoesOnFromTheWholeAndTheWholeFromItsReels() {
        MixVersion whole = add("v1", "", Optional.empty());
        assertThat(lines.latest("", Optional.of(one))).containsExactly(whole);
        MixVersion ofOne = add("v2", "", Optional.of(one));
        assertThat(lines.latest("", Optional.of(one))).containsExactly(ofOne);
        assertThat(lines.latest("", Optional.of(two))).containsExactly(whole);
        assertThat(lines.latest("", Optional.empty())).containsExactly(whole, ofOne);
        assertThat(lines.latest("airline", Optional.empty())).isEmpty();
        MixVersion again = add("v3", "", Optional.empty());
        assertThat(lines.latest("", Optional.of(one))).containsExactly(again);
        assertThat(lines.latest("", Optional.empty())).containsExactly(again);
    }

    @Test
    void aLabelMeansAllThatBearIt() {
        MixVersion main = add("v5", "", Optional.empty());
        MixVersion near = add("v5", "near-field", Optional.empty());
        assertThat(lines.named("V5")).containsExactly(main, near);
        assertThat(lines.named("near-field/v5")).containsExactly(near);
        assertThat(lines.named(main.getId())).containsExactly(main);
        assertThat(lines.namesakes()).isEmpty();
        MixVersion same = add("v5", "Near-field", Optional.empty());
        assertThat(lines.namesakes()).containsExactly(List.of(near, same));
        assertThat(lines.isTaken("v5", "", Optional.empty())).isTrue();
        assertThat(lines.isTaken("v5", "", Optional.of(one))).isFalse();
    }

    private MixVersion add(String label, String branch, Optional<Reel> reel) {
        MixVersion version = StagebookFactory.eINSTANCE.createMixVersion();
        version.setId("version" + production.getMixVersions().size());
        version.setLabel(label);
        version.setBranch(branch);
        reel.ifPresent(version::setReel);
        production.getMixVersions().add(version);
        return version;
    }
}
