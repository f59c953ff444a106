package org.stagebook.ui.parts.transport.presenter;

import java.util.function.Consumer;

/** What a key or a menu does to the transport. */
public enum TransportAction {
    PLAY_OR_STOP(Transport::playOrStop),
    PLAY_AROUND(Transport::playAround),
    STOP(Transport::stop),
    FORWARD(transport -> transport.shuttle(true)),
    BACKWARD(transport -> transport.shuttle(false)),
    FRAME_FORWARD(transport -> transport.nudge(1)),
    FRAME_BACK(transport -> transport.nudge(-1)),
    TO_START(Transport::toStart),
    SOURCE_A(transport -> transport.hear(0)),
    SOURCE_B(transport -> transport.hear(1)),
    SOURCE_C(transport -> transport.hear(2)),
    SOURCE_4(transport -> transport.hear(3)),
    SOURCE_5(transport -> transport.hear(4)),
    SOURCE_6(transport -> transport.hear(5)),
    SOURCE_7(transport -> transport.hear(6)),
    SOURCE_8(transport -> transport.hear(7)),
    MATCH(Transport::matchOrNot),
    MONO(transport -> transport.turn(now -> now.mono(!now.isMono()))),
    DIM(transport -> transport.turn(now -> now.dimmed(!now.isDimmed())));

    private final Consumer<Transport> effect;

    TransportAction(Consumer<Transport> effect) {
        this.effect = effect;
    }

    public void run(Transport transport) {
        effect.accept(transport);
    }
}
