package org.comptoir.settlement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.money.AnOrder.euro;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.comptoir.document.CreditTransfer;
import org.comptoir.invoicing.InvoiceType;
import org.comptoir.kernel.identifier.CreditorReference;
import org.comptoir.kernel.refusal.RefusedException;
import org.comptoir.partners.Actor;
import org.comptoir.partners.OrganisationKind;
import org.comptoir.partners.PayeeAccount;
import org.comptoir.partners.Role;
import org.comptoir.settlement.PayoutAction;
import org.comptoir.settlement.PayoutLineView;
import org.comptoir.settlement.PayoutStatus;
import org.comptoir.settlement.PayoutView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SET-04")
class PayoutRunTest {
    private static final Actor PROPOSER = operator("+33700000001");
    private static final Actor OTHER = operator("+33700000002");
    private static final Instant NOW = Instant.parse("2027-02-01T08:00:00Z");
    private static final PayeeAccount PAYEE =
            new PayeeAccount("Matériaux du Vexin", "FR7630006000011234567890189", null);

    private final PayoutRun run = new PayoutRun(1001, "EUR", LocalDate.of(2027, 2, 1), PROPOSER, NOW);
    private final Payout first = run.add(1002, 20, PAYEE, List.of(line("23.90", "28.68", "28.69", "0", "0")));
    private final Payout second = run.add(1003, 21, PAYEE, List.of(line("69.46", "83.35", "83.35", "13.89", "2.67")));

    @Test
    @DisplayName("SET-04 who proposed a run may not approve it; a second person may")
    void secondPerson() {
        assertThatThrownBy(() -> run.approve(PROPOSER, NOW))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("payout.second-person");
        assertThat(run.view(PROPOSER, id -> "").allowed()).containsExactly(PayoutAction.DISCARD);
        run.approve(OTHER, NOW);
        assertThat(run.status()).isEqualTo(PayoutStatus.APPROVED);
        assertThat(first.status()).isEqualTo(PayoutStatus.APPROVED);
    }

    @Test
    @DisplayName("SET-04 a run is approved once")
    void approvedOnce() {
        run.approve(OTHER, NOW);
        assertThatThrownBy(() -> run.approve(OTHER, NOW)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> run.discard(OTHER, null, NOW)).isInstanceOf(RefusedException.class);
    }

    @Test
    @Tag("SET-01")
    @DisplayName("SET-01 what is transferred is what is payable less commission and fee; the three facts stay apart")
    void facts() {
        PayoutView view = second.view("x");
        assertThat(view.net()).isEqualTo(euro("69.46"));
        assertThat(view.gross()).isEqualTo(euro("83.35"));
        assertThat(view.commission()).isEqualTo(euro("13.89"));
        assertThat(view.transactionFee()).isEqualTo(euro("2.67"));
        assertThat(view.amount()).isEqualTo(euro("66.79"));
    }

    @Test
    @Tag("SET-05")
    @DisplayName("SET-05 28.68 invoiced and 28.69 paid are both shown")
    void cent() {
        PayoutLineView line = first.lines().get(0);
        assertThat(line.gross()).isEqualTo(euro("28.68"));
        assertThat(line.paid()).isEqualTo(euro("28.69"));
    }

    @Test
    @DisplayName("SET-04 the run stands where the least far of its payouts stands")
    void follows() {
        run.approve(OTHER, NOW);
        run.sent();
        assertThat(run.status()).isEqualTo(PayoutStatus.SENT);
        first.answered(Actor.system(), PayoutAction.NOTE_ACCEPTED, "ACCP", null);
        assertThat(run.status()).isEqualTo(PayoutStatus.SENT);
        first.booked(Actor.system(), LocalDate.of(2027, 2, 2));
        second.answered(Actor.system(), PayoutAction.NOTE_REJECTED, "RJCT", "AC04");
        assertThat(run.status()).isEqualTo(PayoutStatus.BOOKED);
    }

    @Test
    @DisplayName("SET-04 the bank's answer may come before our own note that the file was sent")
    void quickBank() {
        run.approve(OTHER, NOW);
        first.answered(Actor.system(), PayoutAction.NOTE_ACCEPTED, "ACCP", null);
        second.answered(Actor.system(), PayoutAction.NOTE_ACCEPTED, "ACCP", null);
        run.sent();
        assertThat(run.status()).isEqualTo(PayoutStatus.ACCEPTED_BY_BANK);
    }

    @Test
    @DisplayName("SET-04 the payment names an ISO 11649 reference of at most 35 characters")
    void reference() {
        CreditTransfer.Payment payment = first.payment();
        assertThat(new CreditorReference(payment.endToEndId()).value()).hasSizeLessThanOrEqualTo(35);
        assertThat(payment.amount()).isEqualTo(euro("28.69"));
        assertThat(payment.creditor().iban()).isEqualTo(PAYEE.iban());
    }

    private static PayoutLineView line(String net, String gross, String payable, String commission, String fee) {
        return new PayoutLineView(
                5,
                "F-1",
                InvoiceType.INVOICE,
                LocalDate.of(2026, 12, 4),
                "C100001-001",
                "SIKA",
                euro(net),
                euro(gross),
                euro(payable),
                euro(commission),
                euro(fee),
                euro(payable).minus(euro(commission)).minus(euro(fee)));
    }

    private static Actor operator(String username) {
        return new Actor(username, "Jeanne Roy", 1, OrganisationKind.OPERATOR, EnumSet.of(Role.OPERATOR));
    }
}
