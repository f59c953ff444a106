package org.stagebook.brief.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stagebook.brief.format.DerivedDeliverables.Addition;
import org.stagebook.brief.format.DerivedDeliverables.Unfounded;
import org.stagebook.edit.change.SetFeature;
import org.stagebook.edit.change.WithdrawFormats;
import org.stagebook.model.Deliverable;
import org.stagebook.model.DeliverableStatus;
import org.stagebook.model.DeliveryFormat;
import org.stagebook.model.StagebookPackage.Literals;

class DerivedDeliverablesTest {

    private final AgreedFilm film = new AgreedFilm();

    @Test
    void aPrintmasterForEachLanguageOneMusicAndEffectsForEachLayoutAndStems() {
        film.decided(
                "Delivery",
                "Producer",
                "2026-01-12",
                "5.1 theatrical, English/French, M&E, stems",
                "5.1 near-field, English, M&E",
                "Stereo near-field, English",
                "Dolby Atmos near-field, English");
        assertThat(film.derived().toAdd())
                .extracting(Addition::name)
                .containsExactly(
                        "5.1 theatrical printmaster, English",
                        "5.1 theatrical printmaster, French",
                        "5.1 M&E",
                        "5.1 theatrical stems (DX, MX, FX), English",
                        "5.1 near-field printmaster, English",
                        "Stereo near-field printmaster, English",
                        "Dolby Atmos near-field master, English");
        film.derive();
        assertThat(film.production.getDeliverables())
                .extracting(Deliverable::getFormat)
                .doesNotContainNull();
        assertThat(film.production.getDeliverables().getLast().getSpecification())
                .isEqualTo("ADM Broadcast Wave");
        assertThat(film.derived().isOpen()).isFalse();
        film.session.undo();
        assertThat(film.deliverables()).isEmpty();
    }

    @Test
    void whatIsThereStands() {
        film.decided("Delivery", "Producer", "2026-01-12", "5.1 theatrical, English, M&E", "Stereo, English")
                .delivers(
                        AgreedFilm.deliverable("5.1 M&E, fully filled", "5.1"),
                        AgreedFilm.deliverable("Stereo Lo/Ro", "2.0"),
                        AgreedFilm.deliverable("Festival temp", "5.1"));
        assertThat(film.derived().toAdd())
                .extracting(Addition::name)
                .containsExactly("5.1 theatrical printmaster, English");
        film.derive();
        assertThat(film.deliverables())
                .containsExactly(
                        "5.1 M&E, fully filled",
                        "Stereo Lo/Ro",
                        "Festival temp",
                        "5.1 theatrical printmaster, English");
        assertThat(film.production.getDeliverables().get(1).getFormat().getLayout())
                .isEqualTo("Stereo");
        assertThat(film.derived().unfounded()).singleElement().satisfies(temp -> {
            assertThat(temp.droppable()).isFalse();
            assertThat(temp.reason()).contains("entered by hand");
        });
    }

    @Test
    void reelsThatAreMissingAreAdded() {
        film.decided("Delivery", "Producer", "2026-01-12", "5.1 theatrical, English")
                .delivers(AgreedFilm.deliverable("5.1 printmaster R1", "5.1")
                        .with(
                                Literals.DELIVERABLE__REEL,
                                film.production.getReels().getFirst()));
        assertThat(film.derived().toAdd())
                .extracting(Addition::name)
                .containsExactly("5.1 theatrical printmaster, English R2");
        film.derive();
        assertThat(film.production.getDeliverables().getLast().getReel().getNumber())
                .isEqualTo(2);
        assertThat(film.derived().isOpen()).isFalse();
    }

    @Test
    void whatTwoFormatsMayMeanIsTakenForNeither() {
        film.decided("Delivery", "Producer", "2026-01-12", "5.1 theatrical, English", "5.1 near-field, English")
                .delivers(AgreedFilm.deliverable("5.1 printmaster", "5.1"));
        assertThat(film.derived().toAdd()).hasSize(2);
        assertThat(film.derived().unfounded()).hasSize(1);
    }

    @Test
    void whatFollowsFromNothingAnyMoreIsListedAndOnlyDroppedWhenAsked() {
        film.decided("Delivery", "Producer", "2026-01-12", "7.1 theatrical, English/French", "5.1 theatrical, English");
        film.derive();
        Deliverable begun = film.production.getDeliverables().get(1);
        film.session.run(SetFeature.of(begun, Literals.DELIVERABLE__STATUS, DeliverableStatus.IN_PROGRESS));
        DeliveryFormat seven =
                film.production.getFormatDecisions().getFirst().getFormats().getFirst();
        film.session.run(new WithdrawFormats(List.of(), List.of(seven)));

        List<Unfounded> unfounded = film.derived().unfounded();
        assertThat(unfounded).extracting(Unfounded::droppable).containsExactly(true, false);
        assertThat(unfounded.getLast().reason()).contains("in progress and stays");
        film.derive();
        assertThat(film.deliverables()).hasSize(3);
        film.session.run(film.derived()
                .change(film.derived().droppable().stream()
                        .map(Unfounded::deliverable)
                        .toList()));
        assertThat(film.deliverables())
                .containsExactly("7.1 theatrical printmaster, French", "5.1 theatrical printmaster, English");
    }

    @Test
    void aLanguageTakenOutLeavesItsPrintmasterListed() {
        film.decided("Delivery", "Producer", "2026-01-12", "5.1 theatrical, English/French");
        film.derive();
        DeliveryFormat format =
                film.production.getFormatDecisions().getFirst().getFormats().getFirst();
        film.session.run(SetFeature.of(format, Literals.DELIVERY_FORMAT__LANGUAGES, List.of("English")));
        assertThat(film.derived().droppable())
                .extracting(unfounded -> unfounded.deliverable().getName())
                .containsExactly("5.1 theatrical printmaster, French");
        assertThat(film.derived().toAdd()).isEmpty();
    }

    @Test
    void withoutDecisionsNothingIsAsked() {
        film.delivers(AgreedFilm.deliverable("5.1 printmaster", "5.1"));
        assertThat(film.derived().toAdd()).isEmpty();
        assertThat(film.derived().unfounded()).hasSize(1);
        assertThat(film.derived().droppable()).isEmpty();
    }
}
