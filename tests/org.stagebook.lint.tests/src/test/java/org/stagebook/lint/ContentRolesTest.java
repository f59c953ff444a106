package org.stagebook.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stagebook.model.ContentRole;

class ContentRolesTest {
    @ParameterizedTest
    @CsvSource({
        "contents/FRY_R1_DX.wav, DIALOGUE",
        "contents/R2_ADR_v3.wav, DIALOGUE",
        "contents/Foley/Feet_R1.wav, FOLEY",
        "contents/FX/FRY_R1_BG.wav, AMBIENCE",
        "contents/FX/doors.wav, EFFECTS",
        "contents/R1_SFX_5.1.wav, EFFECTS",
        "contents/SoundDesign/R1.wav, DESIGN",
        "contents/Music/guide_mix.wav, GUIDE",
        "contents/R1 MX stems/01.wav, MUSIC",
        "contents/Reel 1.ptx, SESSION",
        "contents/turnover.AAF, AAF",
        "contents/R1_picture.mov, PICTURE",
        "contents/notes.pdf, DOCUMENT",
        "contents/R1.wav, OTHER",
        "contents/unknown, OTHER",
    })
    void namesTellTheRole(String path, ContentRole role) {
        assertThat(ContentRoles.guess(path)).isEqualTo(role);
    }
}
