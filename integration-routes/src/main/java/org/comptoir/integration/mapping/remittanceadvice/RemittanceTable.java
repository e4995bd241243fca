package org.comptoir.integration.mapping.remittanceadvice;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.comptoir.integration.syntax.table.Table;
import org.comptoir.kernel.money.Money;
import org.comptoir.settlement.PayoutLineView;
import org.comptoir.settlement.PayoutView;
import org.comptoir.settlement.RemittanceJob;

/**
 * A remittance advice as a table (SET-05): order, company, invoiced excl. VAT, invoiced incl. VAT, paid incl. VAT, and
 * beside them the invoice and what was kept.
 */
public final class RemittanceTable {
    private final ResourceBundle words;

    private RemittanceTable(String language) {
        Locale locale = "fr".equals(language) ? Locale.FRANCE : Locale.UK;
        words = ResourceBundle.getBundle("org.comptoir.words.mail", locale, RemittanceJob.class.getClassLoader());
    }

    /** The table in the job's language. */
    public static Table of(RemittanceJob job) {
        return new RemittanceTable(job.language()).table(job);
    }

    /** The name of the advice's files, without an ending. */
    public static String fileName(RemittanceJob job) {
        return new RemittanceTable(job.language()).say("remittance.file", job.number());
    }

    private Table table(RemittanceJob job) {
        return new Table(
                say("remittance.title", job.number()),
                facts(job),
                heads(),
                job.payout().lines().stream().map(this::row).toList(),
                sums(job.payout()));
    }

    private List<List<Object>> facts(RemittanceJob job) {
        PayoutView payout = job.payout();
        return List.of(
                List.of(say("remittance.payer"), job.advice().payer().name()),
                List.of(say("remittance.payee"), job.advice().payee().name()),
                List.of(say("fact.account"), payout.iban()),
                List.of(say("fact.paidOn"), payout.bookedOn()),
                List.of(say("fact.endToEnd"), payout.endToEndId()),
                List.of(say("fact.amount"), payout.amount().amount()));
    }

    private List<String> heads() {
        return List.of(
                say("column.order"),
                say("column.company"),
                say("column.invoicedNet"),
                say("column.invoicedGross"),
                say("column.paidGross"),
                say("column.invoice"),
                say("remittance.type"),
                say("remittance.date"),
                say("remittance.payable"),
                say("remittance.commission"),
                say("remittance.transaction"));
    }

    private List<Object> row(PayoutLineView line) {
        return List.of(
                line.orderNumber(),
                line.company(),
                line.net().amount(),
                line.gross().amount(),
                line.paid().amount(),
                line.invoiceNumber(),
                say("type." + line.type()),
                line.issuedOn(),
                line.payable().amount(),
                line.commission().amount(),
                line.transactionFee().amount());
    }

    private List<Object> sums(PayoutView payout) {
        List<Object> sums = new ArrayList<>(Arrays.asList(say("remittance.total"), null));
        sums.add(sum(payout, PayoutLineView::net));
        sums.add(sum(payout, PayoutLineView::gross));
        sums.add(sum(payout, PayoutLineView::paid));
        sums.addAll(Arrays.asList(null, null, null));
        sums.add(sum(payout, PayoutLineView::payable));
        sums.add(sum(payout, PayoutLineView::commission));
        sums.add(sum(payout, PayoutLineView::transactionFee));
        return sums;
    }

    private static BigDecimal sum(PayoutView payout, Function<PayoutLineView, Money> part) {
        return payout.lines().stream().map(part).map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String say(String key, Object... quoted) {
        String pattern = words.getString(key);
        return quoted.length == 0 ? pattern : new MessageFormat(pattern, words.getLocale()).format(quoted);
    }
}
