package org.stagebook.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ids made many at a time are version 4 UUIDs, none twice. */
class RandomIdsTest {

    @Test
    void eachIsAnotherRandomUuid() {
        IdSource ids = IdSource.random();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String id = ids.next();
            UUID uuid = UUID.fromString(id.substring(1));
            assertThat(id).startsWith("_");
            assertThat(uuid.version()).isEqualTo(4);
            assertThat(uuid.variant()).isEqualTo(2);
            assertThat(seen.add(id)).as(id).isTrue();
        }
    }
}
