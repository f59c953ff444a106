package org.stagebook.audio.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.ChannelOrder;
import org.stagebook.audio.OrderConvention;
import org.stagebook.audio.order.OrderEvidence.UserHint;

/** Who is believed about the order of channels, and that it is always said. */
class OrderEvidenceTest {

    private static final OrderStatement MASK =
            new OrderStatement(ChannelOrder.L_R_C_LFE_LS_RS, OrderSource.CHANNEL_MASK, "The channel mask 0x3F");
    private static final LayoutHint FILM_5_1 = LayoutHint.of(ChannelLayout.SURROUND_5_1, OrderConvention.FILM);

    @Test
    void whatDoesNotFitOverrulesNothing() {
        OrderStatement mask =
                new OrderStatement(ChannelOrder.L_R_C_LFE_LS_RS, OrderSource.CHANNEL_MASK, "The channel mask 0x3F");
        UserHint user = new UserHint(LayoutHint.of(ChannelOrder.parse("L C")), true);
        ChannelAssignment decision = new OrderEvidence(6, List.of(mask), LayoutHint.NONE, user).decide();
        assertThat(decision.source()).isEqualTo(OrderSource.CHANNEL_MASK);
        assertThat(decision.contradictions())
                .containsExactly("The user says L C, which does not fit 6 channels; it was not followed.");
    }

    @Test
    void metadataBeatsTheNameAndSaysSo() {
        ChannelAssignment assignment = new OrderEvidence(6, List.of(MASK), FILM_5_1, UserHint.NONE).decide();
        assertThat(assignment.order()).contains(ChannelOrder.L_R_C_LFE_LS_RS);
        assertThat(assignment.source()).isEqualTo(OrderSource.CHANNEL_MASK);
        assertThat(assignment.reason()).isEqualTo("The channel mask 0x3F says L R C LFE Ls Rs.");
        assertThat(assignment.contradictions())
                .containsExactly("The file's name says L C R Ls Rs LFE instead; it was not followed.");
    }

    @Test
    void theFirstMetadataThatFitsIsTaken() {
        OrderStatement labels = new OrderStatement(ChannelOrder.L_R_C, OrderSource.ADM, "The ADM");
        ChannelAssignment assignment =
                new OrderEvidence(6, List.of(labels, MASK), LayoutHint.NONE, UserHint.NONE).decide();
        assertThat(assignment.source()).isEqualTo(OrderSource.CHANNEL_MASK);
        assertThat(assignment.contradictions())
                .containsExactly("The ADM says L R C, which does not fit 6 channels; it was not followed.");
    }

    @Test
    void theNameBeatsTheUser() {
        UserHint user = new UserHint(LayoutHint.of(OrderConvention.SMPTE), false);
        ChannelAssignment assignment = new OrderEvidence(6, List.of(), FILM_5_1, user).decide();
        assertThat(assignment.order()).contains(ChannelOrder.L_C_R_LS_RS_LFE);
        assertThat(assignment.source()).isEqualTo(OrderSource.FILE_NAME);
        assertThat(assignment.reason()).isEqualTo("The file's name says film order; of 5.1 that is L C R Ls Rs LFE.");
    }

    @Test
    void tracksWithoutASpeakerAreOnlyPlacedByTheUser() {
        String moving = "2 of the 6 tracks move.";
        ChannelAssignment unknown = new OrderEvidence(6, List.of(MASK), FILM_5_1, UserHint.NONE).decideDespite(moving);
        assertThat(unknown.source()).isEqualTo(OrderSource.UNKNOWN);
        assertThat(unknown.reason()).isEqualTo(moving);
        UserHint half = new UserHint(LayoutHint.of(OrderConvention.FILM), false);
        assertThat(new OrderEvidence(6, List.of(MASK), FILM_5_1, half)
                        .decideDespite(moving)
                        .order())
                .isEmpty();
        for (UserHint user : List.of(new UserHint(half.hint(), true), new UserHint(FILM_5_1, false))) {
            ChannelAssignment placed = new OrderEvidence(6, List.of(MASK), LayoutHint.NONE, user).decideDespite(moving);
            assertThat(placed.order()).contains(ChannelOrder.L_C_R_LS_RS_LFE);
            assertThat(placed.source()).isEqualTo(OrderSource.USER);
            assertThat(placed.contradictions())
                    .containsExactly(
                            moving, "The channel mask 0x3F says L R C LFE Ls Rs instead; it was not followed.");
        }
    }

    @Test
    void theUserMayOverruleAll() {
        UserHint user = new UserHint(LayoutHint.of(OrderConvention.FILM), true);
        ChannelAssignment assignment = new OrderEvidence(6, List.of(MASK), LayoutHint.NONE, user).decide();
        assertThat(assignment.order()).contains(ChannelOrder.L_C_R_LS_RS_LFE);
        assertThat(assignment.source()).isEqualTo(OrderSource.USER);
        assertThat(assignment.contradictions())
                .containsExactly("The channel mask 0x3F says L R C LFE Ls Rs instead; it was not followed.");
    }

    @Test
    void theUserCompletesTheName() {
        UserHint user = new UserHint(LayoutHint.of(OrderConvention.FILM), false);
        LayoutHint name = LayoutHint.of(ChannelLayout.SURROUND_5_1);
        ChannelAssignment assignment = new OrderEvidence(6, List.of(), name, user).decide();
        assertThat(assignment.order()).contains(ChannelOrder.L_C_R_LS_RS_LFE);
        assertThat(assignment.source()).isEqualTo(OrderSource.USER);
        assertThat(assignment.reason())
                .isEqualTo("The user, with the rest from the file, says film order; of 5.1 that is L C R Ls Rs LFE.");
        assertThat(assignment.contradictions()).isEmpty();
    }

    @Test
    void aLayoutWithoutAnOrderIsTakenAsSmpteAndSaid() {
        LayoutHint name = LayoutHint.of(ChannelLayout.SURROUND_7_1);
        ChannelAssignment assignment = new OrderEvidence(8, List.of(), name, UserHint.NONE).decide();
        assertThat(assignment.order()).contains(ChannelOrder.L_R_C_LFE_LSS_RSS_LRS_RRS);
        assertThat(assignment.reason())
                .isEqualTo("The file's name says 7.1 but not in which order; SMPTE order,"
                        + " L R C LFE Lss Rss Lrs Rrs, was assumed.");
    }

    @Test
    void aConventionWithoutALayoutIsTakenByTheCountAndSaid() {
        UserHint user = new UserHint(LayoutHint.of(OrderConvention.FILM), false);
        ChannelAssignment assignment = new OrderEvidence(6, List.of(), LayoutHint.NONE, user).decide();
        assertThat(assignment.order()).contains(ChannelOrder.L_C_R_LS_RS_LFE);
        assertThat(assignment.reason())
                .isEqualTo("The user says film order but not which layout; 6 channels were assumed to be"
                        + " L C R Ls Rs LFE.");
    }

    @ParameterizedTest
    @CsvSource({"1, CHANNEL_COUNT, M", "2, CHANNEL_COUNT, L R", "3, UNKNOWN,", "6, UNKNOWN,", "128, UNKNOWN,"})
    void nothingIsGuessedFromMoreThanTwoChannels(int channels, OrderSource source, String order) {
        ChannelAssignment assignment = new OrderEvidence(channels, List.of(), LayoutHint.NONE, UserHint.NONE).decide();
        assertThat(assignment.source()).isEqualTo(source);
        assertThat(assignment.order().map(Object::toString).orElse(null)).isEqualTo(order);
        assertThat(assignment.reason()).isNotBlank();
    }

    @Test
    void anOrderThatDoesNotExistIsNotMadeUp() {
        UserHint user = new UserHint(LayoutHint.of(ChannelLayout.SURROUND_9_1_6, OrderConvention.WAVE), false);
        ChannelAssignment assignment = new OrderEvidence(16, List.of(), LayoutHint.NONE, user).decide();
        assertThat(assignment.source()).isEqualTo(OrderSource.UNKNOWN);
        assertThat(assignment.reason())
                .isEqualTo("There is no WAVE order of 9.1.6; name the speakers one after another instead.");
        assertThat(assignment.contradictions()).containsExactly("The user says 9.1.6; it was not followed.");
    }

    /** The rarer ones have no SMPTE order, and somebody who says the layout has said enough. */
    @ParameterizedTest
    @EnumSource
    void everyLayoutHasAnOrderToAssume(ChannelLayout layout) {
        for (boolean overrules : List.of(false, true)) {
            UserHint user = new UserHint(LayoutHint.of(layout), overrules);
            ChannelAssignment assignment =
                    new OrderEvidence(layout.channelCount(), List.of(), LayoutHint.NONE, user).decide();
            assertThat(assignment.source()).isEqualTo(OrderSource.USER);
            assertThat(assignment.order().flatMap(ChannelOrder::layout)).contains(layout);
            assertThat(assignment.reason()).startsWith("The user says " + layout.label());
            assertThat(assignment.contradictions()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "5.0.4, film, L C R Ls Rs Ltf Rtf Ltr Rtr",
        "6.0, film, L C R Ls Cs Rs",
        "7.1.6, film, L C R Lss Rss Lrs Rrs LFE Ltf Rtf Ltm Rtm Ltr Rtr",
        "7.1.2, Dolby, L R C LFE Lss Rss Lrs Rrs Ltm Rtm",
    })
    void theConventionThatWasAssumedIsSaid(String label, String convention, String order) {
        ChannelLayout layout = ChannelLayout.ofLabel(label).orElseThrow();
        UserHint user = new UserHint(LayoutHint.of(layout), false);
        ChannelAssignment assignment =
                new OrderEvidence(layout.channelCount(), List.of(), LayoutHint.NONE, user).decide();
        assertThat(assignment.reason())
                .isEqualTo("The user says " + label + " but not in which order; " + convention + " order, " + order
                        + ", was assumed.");
    }

    @ParameterizedTest
    @CsvSource({
        "4, film, 'The user says film order but not which layout: of 4 channels it has LCRS, Quad; name the layout.'",
        "7, SMPTE, 'The user says SMPTE order but not which layout: of 7 channels it has 6.1, 7.0; name the layout.'",
        "9, SMPTE, 'There is no SMPTE order of 9 channels; name the speakers one after another instead.'",
        "11, film, 'The user says film order but not which layout: of 11 channels it has 7.0.4; name the layout.'",
        "8, DTS, 'There is no DTS order of 8 channels; name the speakers one after another instead.'",
    })
    void aConventionThatDoesNotSayTheLayoutIsAnswered(int channels, String label, String reason) {
        OrderConvention convention = OrderConvention.ofLabel(label).orElseThrow();
        for (boolean overrules : List.of(false, true)) {
            UserHint user = new UserHint(LayoutHint.of(convention), overrules);
            ChannelAssignment assignment = new OrderEvidence(channels, List.of(), LayoutHint.NONE, user).decide();
            assertThat(assignment.source()).isEqualTo(OrderSource.UNKNOWN);
            assertThat(assignment.reason()).isEqualTo(reason);
            assertThat(assignment.contradictions()).isEmpty();
        }
    }

    /** One channel is mono in every order, two are left and right. */
    @ParameterizedTest
    @CsvSource({"1, DTS, M", "1, Dolby, M", "2, DTS, L R"})
    void noConventionIsNeededForTwoChannels(int channels, String label, String order) {
        UserHint user =
                new UserHint(LayoutHint.of(OrderConvention.ofLabel(label).orElseThrow()), false);
        ChannelAssignment assignment = new OrderEvidence(channels, List.of(), LayoutHint.NONE, user).decide();
        assertThat(assignment.order()).contains(ChannelOrder.parse(order));
    }

    @Test
    void aNameThatDoesNotFitIsSaid() {
        ChannelAssignment assignment = new OrderEvidence(8, List.of(), FILM_5_1, UserHint.NONE).decide();
        assertThat(assignment.contradictions())
                .containsExactly("The file's name says 5.1, which does not fit 8 channels; it was not followed.");
    }

    @ParameterizedTest
    @CsvSource({
        "L-5.1/R-5.1/C-5.1/LFE-5.1/Ls-5.1/Rs-5.1, L R C LFE Ls Rs",
        "L-7.1_PROXIMITY/R-7.1_PROXIMITY/C-7.1_PROXIMITY/LFE-7.1_PROXIMITY/Ls-7.1_PROXIMITY/Rs-7.1_PROXIMITY"
                + "/Sl-GENERIC/Sr-GENERIC/Tsl-GENERIC/Tsr-GENERIC, L R C LFE Lrs Rrs Lss Rss Ltm Rtm",
        "RC_L/RC_R/RC_C/RC_LFE/RC_Lss/RC_Rss/RC_Lrs/RC_Rrs/RC_Lts/RC_Rts, L R C LFE Lss Rss Lrs Rrs Ltm Rtm",
        "M+030/M-030/M+000/LFE1/M+110/M-110, L R C LFE Ls Rs",
        "MX 5.1.L/MX 5.1.C/MX 5.1.R/MX 5.1.Ls/MX 5.1.Rs/MX 5.1.LFE, L C R Ls Rs LFE",
        "Left/Right, L R",
        "Boom/Lav 1,",
        "M-MID_SIDE/S-MID_SIDE,",
        "M/S,",
        "L/L,",
        "L/R/C/Boom,",
    })
    void namesOfTracks(String names, String order) {
        assertThat(new SpeakerLabels(List.of(names.split("/")))
                        .order()
                        .map(Object::toString)
                        .orElse(null))
                .isEqualTo(order);
    }
}
