/**
 * Given names that one person goes by in several forms: shortened in one language, or spelt by different habits. One set a
 * line, in spelling keys or as written. Only forms that are commonly the same person's stand together.
 */
const SETS = `
abdel abdul abd
ahmed ahmad ahmet
aleksander aleksandr alexander alexandr oleksandr sasha
alexei aleksei alexey oleksii
ali aly
andrei andrey andriy andrew
anthony tony
antonio toni
benjamin ben
charles charlie chuck
christopher chris
daniel dan danny
david dave
dmitri dmitrii dmytro
donald don
edward ted eddie
elizabeth liz
francisco paco
franklin frank
george georgi
gregory greg
hussein husayn hussain husain hossein
igor ihor
ibrahim ebrahim
ismail esmail
jacob jake
james jim jimmy
john jack johnny
jonathan jon
jose pepe
joseph joe
kenneth ken
kirill kyrylo
lawrence larry
leonard len
luis lucho
manuel manolo
michael mike
mohammed mohamed mohammad muhammad muhammed mohamad mahomed
mustafa mustapha moustafa
nicholas nick
nikolai mykola nikolay
omar umar
osman uthman othman
patrick pat
pavel pavlo
peter pete
philip phil
raymond ray
reza riza
richard dick rick
robert bob bobby
ronald ron
salah saleh salih
samuel sam
sergei serhiy sergey
stephen steven steve
suleiman sulayman soleiman
susan sue
thomas tom tommy
timothy tim
vladimir volodymyr
walter walt
william bill billy will
yahya yehia
youssef yusuf yousef yousuf
yuri yury iurii
zachary zach`;

/** The sets, each form with the number of its set; a form of two sets ("Joseph") stands in the first. */
export const GIVEN_NAMES: readonly (readonly string[])[] = SETS.trim()
  .split("\n")
  .map((line) => line.split(" "));
