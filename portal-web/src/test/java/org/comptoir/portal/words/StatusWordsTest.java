package org.comptoir.portal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.comptoir.exchange.Conversation;
import org.comptoir.exchange.Direction;
import org.comptoir.exchange.Format;
import org.comptoir.exchange.MappingState;
import org.comptoir.exchange.MessageState;
import org.comptoir.exchange.PartState;
import org.comptoir.fulfilment.Carrier;
import org.comptoir.invoicing.InvoiceAction;
import org.comptoir.invoicing.InvoiceStatus;
import org.comptoir.invoicing.InvoiceType;
import org.comptoir.notification.NoticeState;
import org.comptoir.ordering.Channel;
import org.comptoir.ordering.OrderAction;
import org.comptoir.ordering.OrderStatus;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.settlement.PayoutBlocker;
import org.comptoir.settlement.PayoutStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("IDN-05")
@DisplayName("No code is shown without its meaning")
class StatusWordsTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("shown")
    @DisplayName("every constant that a page shows has its word in both languages")
    void everyConstant(String kind, List<Enum<?>> constants) {
        for (Enum<?> constant : constants) {
            String key = kind + "." + constant.name();
            assertThat(Words.of(Locale.FRENCH).find("status", key)).as(key).isPresent();
            assertThat(Words.of(Locale.ENGLISH).find("status", key)).as(key).isPresent();
        }
    }

    static Stream<Arguments> shown() {
        return Stream.of(
                of("order", OrderStatus.values()),
                of("buyerOrder", OrderStatus.values()),
                of("action", OrderAction.values()),
                of("done", OrderAction.values()),
                of("invoice", InvoiceStatus.values()),
                of("invoiceType", InvoiceType.values()),
                of("doneInvoice", InvoiceAction.values()),
                of("payout", PayoutStatus.values()),
                of("blocker", PayoutBlocker.values()),
                of("message", MessageState.values()),
                of("message", PartState.values()),
                of("conversation", Conversation.values()),
                of("direction", Direction.values()),
                of("format", Format.values()),
                of("mapping", MappingState.values()),
                of("notice", NoticeState.values()),
                of("channel", Channel.values()),
                of("carrier", Carrier.values()),
                of("kind", OrganisationKind.values()));
    }

    private static Arguments of(String kind, Enum<?>... constants) {
        return Arguments.of(kind, Arrays.asList(constants));
    }
}
