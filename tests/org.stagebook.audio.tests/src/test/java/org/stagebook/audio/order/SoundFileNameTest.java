package org.stagebook.audio.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stagebook.audio.ChannelLayout;
import org.stagebook.audio.OrderConvention;

/** Names as people write them, and words in titles that are none of it. */
class SoundFileNameTest {

    @ParameterizedTest
    @CsvSource({
        "R2_MX_5.1_film.wav, 5.1, film",
        "R2 MX 5.1 (SMPTE).WAV, 5.1, SMPTE",
        "Mix.7.1.4.wav, 7.1.4, ",
        "TRLR_51_FILM_v2.1.wav, 5.1, film",
        "printmaster_71_itu.flac, 7.1, SMPTE",
        "DTS 5.1 R3.aif, 5.1, DTS",
        "Bed_7.1.2_dolby.wav, 7.1.2, Dolby",
        "R1 7.1 SDDS.wav, 7.1 SDDS, ",
        "film order R1.wav, , film",
        "A Film About Sound.wav, , ",
        "Mix v5.1.wav, , ",
        "Take 15.1.wav, , ",
        "Mix 1.2.5.1.wav, , ",
        "R5 stereo.wav, Stereo, ",
        "Mix Atmos 7.1.2.wav, 7.1.2, ",
        "Master_ProTools_5.1.wav, 5.1, ",
        "R5_quad_film.wav, Quad, film",
    })
    void layoutsAndConventions(String name, String layout, String convention) {
        LayoutHint hint = SoundFileName.of(Path.of(name)).hint(6);
        assertThat(hint.layout().map(ChannelLayout::label).orElse(null)).isEqualTo(layout);
        assertThat(hint.convention().map(OrderConvention::label).orElse(null)).isEqualTo(convention);
        assertThat(hint.order()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "R2_LCRLsRsLFE.wav, L C R Ls Rs LFE",
        "R2_LRCLfeLsRs_v3.wav, L R C LFE Ls Rs",
        "Final LCRLSRSLFE.wav, L C R Ls Rs LFE",
        "L-R-C-LFE-Lss-Rss-Lsr-Rsr.wav, L R C LFE Lss Rss Lrs Rrs",
        "M&E L C R.wav, L C R",
        "x_L_R_C_LFE_Ls_Rs_Lrs_Rrs.wav, L R C LFE Lss Rss Lrs Rrs",
    })
    void ordersWrittenOut(String name, String order) {
        assertThat(SoundFileName.of(Path.of(name)).hint(6).order().map(Object::toString))
                .contains(order);
    }

    @ParameterizedTest
    @CsvSource({
        "R2 DX.L.wav, R2 DX, L",
        "R2_DX_Lss.wav, R2_DX, Lss",
        "R2-DX-Rsr.aif, R2-DX, Rrs",
        "R2 DX (C).wav, R2 DX, C",
        "R2.LFE.WAV, R2, LFE",
        "R2_DX_left.wav, R2_DX, L",
    })
    void membersOfGroups(String name, String programme, String speaker) {
        SoundFileName.Member member = SoundFileName.of(Path.of(name)).member().orElseThrow();
        assertThat(member.programme()).isEqualTo(programme);
        assertThat(member.speaker().label()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Small.wav", "L.wav", "Hall mono.wav", "FX 3.wav", "DX_Lt.wav", "wav", ".wav"})
    void whatIsNoMember(String name) {
        assertThat(SoundFileName.of(Path.of(name)).member()).isEmpty();
        assertThat(SoundFileName.of(Path.of(name)).hint(2).order()).isEmpty();
    }
}
