package org.stagebook.audio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What files call their speakers. */
class SpeakerVocabularyTest {

    @ParameterizedTest
    @CsvSource({
        "TRADE, Lsr, Lrs",
        "TRADE, left surround, Ls",
        "TRADE, LFE, LFE",
        "TRADE, Sub, LFE",
        "TRADE, Ctr, C",
        "TRADE, S, Cs",
        "TRADE, BsL, Lrs",
        "TRADE, Rts, Rtm",
        "ITU_BS_2051, M+030, L",
        "ITU_BS_2051, M-110, Rs",
        "ITU_BS_2051, M+000, C",
        "ITU_BS_2051, M-090, Rss",
        "ITU_BS_2051, M-180, Cs",
        "ITU_BS_2051, M+SC, Lc",
        "ITU_BS_2051, U+110, Ltr",
        "ITU_BS_2051, UH+180, Ctr",
        "ITU_BS_2051, T+000, T",
        "ITU_BS_2051, B+000, Cbf",
        "ITU_BS_2051, LFE1, LFE",
        "ITU_BS_2051, urn:itu:bs:2051:0:speaker:M-030, R",
        "DOLBY_ROOM_CENTRIC, RC_Lss, Lss",
        "DOLBY_ROOM_CENTRIC, RC_LFE, LFE",
        "DOLBY_ROOM_CENTRIC, RC_Lts, Ltm",
        "DOLBY_ROOM_CENTRIC, RC_Rts, Rtm",
        "ITU_BS_2051, urn:itu:bs:2051:1:speaker:LFE2, LFE2",
        "ITU_BS_2051, U+045, Ltf",
        "TRADE, Ls, Ls",
    })
    void namesOfSpeakers(SpeakerVocabulary vocabulary, String name, String label) {
        assertThat(vocabulary.speaker(name).map(Speaker::label)).contains(label);
        assertThat(SpeakerVocabulary.any(name).map(Speaker::label)).contains(label);
    }

    @ParameterizedTest
    @CsvSource({
        "TRADE, Lt",
        "TRADE, Boom",
        "TRADE, M+030",
        "TRADE, ''",
        "ITU_BS_2051, C",
        "ITU_BS_2051, M+777",
        "DOLBY_ROOM_CENTRIC, Lss",
        "DOLBY_ROOM_CENTRIC, RC_",
    })
    void whatIsNoSpeakerInALanguageIsNone(SpeakerVocabulary vocabulary, String name) {
        assertThat(vocabulary.speaker(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "RC_", "RC_Xyz", "M+031", "::"})
    void namesOfNoLoudspeaker(String name) {
        assertThat(SpeakerVocabulary.any(name)).isEmpty();
    }
}
